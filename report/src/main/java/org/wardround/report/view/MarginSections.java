package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.DutyNeed;
import org.wardround.engine.plan.DutyOutcome;
import org.wardround.engine.plan.Margin;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.Stability;
import org.wardround.engine.plan.Start;
import org.wardround.report.words.Clean;
import org.wardround.report.words.SolutionNames;
import org.wardround.report.words.Words;

/** What a little more would bring, what late duties would take, and what of the plan holds when inputs differ. */
final class MarginSections {
    private final Plan plan;
    private final Words words;
    private final Shown shown;
    private final Map<String, String> names;

    MarginSections(ReviewResult result, Words words, Shown shown) {
        this.plan = result.plan();
        this.words = words;
        this.shown = shown;
        this.names = SolutionNames.of(result, words);
    }

    /** The next euro and the next hour; only where they were asked for. */
    List<Block> margins() {
        if (plan.why().margins().isEmpty()) {
            return List.of(new Block.Prose(words.line("annex.margins.not-asked")));
        }
        GridBuilder grid = new GridBuilder(words, "margins")
                .text("of")
                .number("step")
                .number("loss")
                .number("late")
                .number("each")
                .number("gap");
        for (Margin margin : plan.why().margins()) {
            String id = "margin." + margin.of();
            boolean money = margin.of().equals("money");
            double steps = margin.step() * plan.problem().quarters() / (money ? 4 : 1);
            grid.row(
                    money
                            ? words.say("grid.margins.money")
                            : words.name(Role.valueOf(margin.of().toUpperCase(Locale.ROOT))),
                    words.line("grid.margins.step." + (money ? "money" : "hours"), shown.part(id + ".step")),
                    shown.part(id + ".loss"),
                    words.amounts().count(margin.lateLess()),
                    words.line(
                            "grid.margins.each." + (money ? "money" : "hours"),
                            words.amounts().decimal(margin.lossLess() / steps, 2)),
                    words.amounts().decimal(margin.gap() * 100, 3) + " %");
        }
        return List.of(new Block.Prose(words.line("annex.margins.lead")), grid.build());
    }

    /** What each late duty would take. */
    List<Block> needs() {
        if (plan.why().needs().isEmpty()) {
            return List.of();
        }
        Map<String, DutyOutcome> outcomes = plan.schedule().duties().stream()
                .collect(Collectors.toMap(outcome -> outcome.duty().id(), outcome -> outcome));
        GridBuilder grid = new GridBuilder(words, "needs")
                .id("duty")
                .text("held")
                .text("set")
                .text("quarter")
                .number("money")
                .text("hours");
        for (DutyNeed need : plan.why().needs()) {
            DutyOutcome outcome = outcomes.get(need.duty());
            String hours = need.hours().entrySet().stream()
                    .map(entry -> words.say(
                            "grid.needs.role",
                            words.amounts().count(Math.round(entry.getValue().value())),
                            words.name(entry.getKey())))
                    .collect(Collectors.joining(", "));
            grid.row(
                    Clean.line(need.duty()),
                    outcome == null ? "" : words.name(outcome.holdback()),
                    words.list(need.solutions().stream()
                            .map(id -> id + " " + names.getOrDefault(id, ""))
                            .toList()),
                    words.quarter(plan.problem().first().plus(need.quarter())),
                    shown.part("need." + need.duty() + ".money"),
                    hours.isEmpty() ? words.say("grid.needs.none") : hours);
        }
        return List.of(new Block.Prose(words.line("annex.needs.lead")), grid.build());
    }

    /** What of the plan holds; only where it was asked for. */
    List<Block> stability() {
        Stability stability = plan.stability();
        if (stability.draws() == 0) {
            return List.of(new Block.Prose(words.line("annex.stability.not-asked")));
        }
        GridBuilder grid = new GridBuilder(words, "stability")
                .id("id")
                .text("name")
                .text("in")
                .number("share")
                .text("standing");
        List<String> chosen =
                plan.schedule().starts().stream().map(Start::solutionId).toList();
        List<String> ids = new ArrayList<>(stability.shares().keySet());
        ids.sort((one, other) -> {
            int order = Double.compare(
                    stability.shares().getOrDefault(other, 0.0),
                    stability.shares().getOrDefault(one, 0.0));
            return order != 0 ? order : one.compareTo(other);
        });
        for (String id : ids) {
            grid.row(
                    id,
                    names.getOrDefault(id, id),
                    words.say(chosen.contains(id) ? "grid.stability.in.yes" : "grid.stability.in.no"),
                    shown.part("stability." + id),
                    words.name(stability.of(id)));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Prose(words.line(
                        "annex.stability.lead",
                        stability.draws(),
                        Long.toString(stability.seed()),
                        shown.part("stability.distance"))),
                new Block.Prose(words.line(
                        "annex.stability.regret",
                        shown.part("stability.regret"),
                        shown.part("stability.regret.high"),
                        shown.part("stability.loss")))));
        if (plan.problem().aim() instanceof Aim.Shortfall) {
            blocks.add(new Block.Prose(words.line("annex.judged-by-bad-years")));
        }
        blocks.add(grid.build());
        return blocks;
    }
}
