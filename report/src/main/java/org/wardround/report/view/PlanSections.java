package org.wardround.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.engine.plan.Choice;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.plan.Ranking;
import org.wardround.engine.solution.Offer;
import org.wardround.report.chart.BudgetChart;
import org.wardround.report.chart.PlanChart;
import org.wardround.report.words.Amounts;
import org.wardround.report.words.ChoiceWords;
import org.wardround.report.words.Words;

/** The plan, what other budgets would bring, why each choice, and how it compares. */
final class PlanSections {
    private final ReviewResult result;
    private final Plan plan;
    private final Words words;
    private final Shown shown;
    private final Map<String, String> names = new HashMap<>();

    PlanSections(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.plan = result.plan();
        this.words = words;
        this.shown = shown;
        result.offers()
                .forEach(offer -> names.put(
                        offer.solution().id(), words.of(offer.solution().name())));
    }

    List<Block> chart() {
        List<Block> blocks = new ArrayList<>();
        if (plan.schedule().starts().isEmpty()) {
            blocks.add(new Block.Prose(words.line("board.plan.empty")));
        } else {
            blocks.add(new Block.Picture(words.say("chart.plan.title"), PlanChart.of(plan, names, words)));
        }
        GridBuilder grid = new GridBuilder(words, "quarters")
                .text("quarter")
                .number("one-off")
                .number("running")
                .number("hours")
                .number("loss");
        for (QuarterUse use : plan.quarters()) {
            String key = shown.quarter(use.quarter());
            grid.row(
                    words.quarter(use.quarter()),
                    shown.part(key + ".one-off"),
                    shown.part(key + ".running"),
                    shown.part(key + ".hours"),
                    shown.part(key + ".loss"));
        }
        blocks.add(grid.build());
        return blocks;
    }

    List<Block> budget() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line("annex.budget.lead")));
        if (plan.budgetCurve().size() > 1) {
            blocks.add(new Block.Picture(words.say("chart.budget.title"), BudgetChart.of(plan.budgetCurve(), words)));
        }
        Amounts amounts = words.amounts();
        GridBuilder grid = new GridBuilder(words, "budget")
                .number("factor")
                .number("cost")
                .number("loss")
                .number("late");
        for (BudgetPoint point : plan.budgetCurve()) {
            grid.row(
                    amounts.percent(point.factor()),
                    amounts.price(point.cost()),
                    amounts.price(point.residualLoss()),
                    amounts.count(point.lateQuarters()));
        }
        blocks.add(grid.build());
        return blocks;
    }

    List<Block> choices() {
        ChoiceWords choices = new ChoiceWords(words, names);
        GridBuilder grid = new GridBuilder(words, "choices")
                .id("id")
                .text("name")
                .number("one-off")
                .number("per-year")
                .number("lead")
                .text("in-place")
                .text("why");
        for (Offer offer : result.offers()) {
            Choice choice = plan.choices().get(offer.solution().id());
            if (choice != null) {
                grid.row(
                        offer.solution().id(),
                        words.of(offer.solution().name()),
                        words.amounts().price(offer.oneOff().value()),
                        words.amounts().price(offer.perYear().value()),
                        words.amounts().count(offer.leadQuarters()),
                        words.amounts().percent(offer.inPlace().share()),
                        choices.of(choice));
            }
        }
        return List.of(new Block.Prose(words.line("annex.choices.lead")), grid.build());
    }

    List<Block> rankings() {
        GridBuilder grid =
                new GridBuilder(words, "rankings").text("name").number("loss").number("late");
        grid.row(
                words.say("ranking.this"),
                shown.part("plan.loss.with"),
                words.amounts().count(lateQuarters()));
        for (Ranking ranking : plan.rankings()) {
            grid.row(
                    words.sayOrId("ranking", ranking.id()),
                    words.amounts().price(ranking.residualLoss()),
                    words.amounts().count(ranking.lateQuarters()));
        }
        return List.of(new Block.Prose(words.line("annex.rankings.lead")), grid.build());
    }

    private int lateQuarters() {
        return plan.schedule().duties().stream()
                .mapToInt(outcome -> Math.max(
                        0, outcome.quarter() - Math.max(0, outcome.duty().dueQuarter())))
                .sum();
    }
}
