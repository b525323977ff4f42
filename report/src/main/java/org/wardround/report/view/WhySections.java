package org.wardround.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.Choice;
import org.wardround.engine.plan.EntryPrice;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.Start;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.solution.Offer;
import org.wardround.report.words.ChoiceWords;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** Why each solution is in the plan or not. */
final class WhySections {
    /** Scenarios named for one solution. */
    private static final int NAMED = 2;

    private final ReviewResult result;
    private final Plan plan;
    private final Words words;
    private final Shown shown;
    private final Map<String, String> names;
    private final Map<String, String> scenarios = new HashMap<>();
    private final Map<String, Start> starts = new HashMap<>();

    WhySections(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.plan = result.plan();
        this.words = words;
        this.shown = shown;
        this.names = SolutionNames.of(result, words);
        for (ScenarioRisk risk : result.risk().scenarios()) {
            scenarios.put(risk.scenario().id(), words.of(risk.scenario().name()));
        }
        plan.schedule().starts().forEach(start -> starts.put(start.solutionId(), start));
    }

    List<Block> choices() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line("annex.choices.lead")));
        blocks.add(in());
        blocks.add(new Block.Prose(words.line("annex.choices.prices")));
        blocks.add(out());
        return blocks;
    }

    private Block in() {
        GridBuilder grid = new GridBuilder(words, "in")
                .id("id")
                .text("name")
                .text("start")
                .number("one-off")
                .number("per-year")
                .text("why")
                .text("removes")
                .text("stability");
        for (Offer offer : result.offers()) {
            String id = offer.solution().id();
            Choice choice = plan.choices().get(id);
            Start start = starts.get(id);
            if (choice != null && start != null) {
                grid.row(
                        id,
                        names.getOrDefault(id, id),
                        words.quarter(plan.problem().first().plus(start.quarter())),
                        words.amounts().price(offer.oneOff().value()),
                        words.amounts().price(offer.perYear().value()),
                        new ChoiceWords(words, names).of(choice),
                        removes(id),
                        standing(id));
            }
        }
        return grid.build();
    }

    /** The scenarios from which most is removed. */
    private Object removes(String id) {
        SortedMap<String, Double> of = plan.why().removed().getOrDefault(id, new TreeMap<>());
        List<String> most = of.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .toList();
        List<Object> parts = new ArrayList<>();
        for (String scenario : most) {
            parts.add(shown.part("solution." + id + ".removes." + scenario));
            parts.add(scenarios.getOrDefault(scenario, scenario));
        }
        if (parts.isEmpty()) {
            return words.say("grid.in.removes.nothing");
        }
        String more = of.size() > most.size() ? ".more" : "";
        return words.line("grid.in.removes." + most.size() + more, parts.toArray());
    }

    private Block out() {
        GridBuilder grid = new GridBuilder(words, "out")
                .id("id")
                .text("name")
                .number("one-off")
                .number("per-year")
                .number("lead")
                .text("why")
                .text("price")
                .text("stability");
        for (Offer offer : result.offers()) {
            String id = offer.solution().id();
            Choice choice = plan.choices().get(id);
            if (choice != null && !starts.containsKey(id)) {
                grid.row(
                        id,
                        names.getOrDefault(id, id),
                        words.amounts().price(offer.oneOff().value()),
                        words.amounts().price(offer.perYear().value()),
                        words.amounts().count(offer.leadQuarters()),
                        new ChoiceWords(words, names).of(choice),
                        price(id),
                        standing(id));
            }
        }
        return grid.build();
    }

    private Object price(String id) {
        EntryPrice price = plan.why().prices().get(id);
        if (price == null) {
            return words.say("grid.out.price.none");
        }
        return switch (price) {
            case EntryPrice.UpTo ignored ->
                words.line("grid.out.price.up-to", shown.part("solution." + id + ".entry-price"));
            case EntryPrice.NotEvenFree ignored -> words.say("grid.out.price.not-even-free");
        };
    }

    private Object standing(String id) {
        return plan.stability().shares().containsKey(id)
                ? words.line("grid.stability.said", words.name(plan.stability().of(id)), shown.part("stability." + id))
                : words.say("grid.stability.not-asked");
    }
}
