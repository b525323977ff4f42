package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.Ranking;
import org.wardround.engine.plan.Stop;
import org.wardround.report.chart.BudgetChart;
import org.wardround.report.words.Words;

/** What other budgets would bring, and what rankings of today would give. */
final class ExploredSections {
    private final Plan plan;
    private final Words words;
    private final Shown shown;

    ExploredSections(Plan plan, Words words, Shown shown) {
        this.plan = plan;
        this.words = words;
        this.shown = shown;
    }

    List<Block> budget() {
        List<Block> blocks = new ArrayList<>();
        List<BudgetPoint> curve = plan.budgetCurve();
        blocks.add(new Block.Prose(words.line("annex.budget.lead", curve.size())));
        if (curve.size() > 1) {
            blocks.add(new Block.Picture(words.say("chart.budget.title"), BudgetChart.of(curve, words)));
            if (!plan.problem().duties().isEmpty()) {
                blocks.add(new Block.Picture(words.say("chart.late.title"), BudgetChart.late(curve, words)));
            }
        }
        GridBuilder grid = new GridBuilder(words, "budget")
                .number("per-year")
                .number("factor")
                .number("cost")
                .number("measures")
                .number("loss")
                .number("late")
                .number("unmet")
                .text("proof");
        for (int p = 0; p < curve.size(); p++) {
            BudgetPoint point = curve.get(p);
            String id = "budget." + (p + 1);
            grid.row(
                    shown.part(
                            id + ".per-year",
                            words.amounts().price(point.perYear().value())),
                    point.factor() == 1 ? words.say("grid.budget.here") : factor(point),
                    shown.part(id + ".cost"),
                    words.amounts().count(point.starts().size()),
                    shown.part(id + ".loss"),
                    shown.part(id + ".late"),
                    words.amounts().count(point.unmet()),
                    words.line(
                            proof(point.stop()),
                            shown.part(
                                    id + ".distance", share -> words.amounts().decimal(share * 100, 2) + " %")));
        }
        blocks.add(grid.build());
        return blocks;
    }

    private String factor(BudgetPoint point) {
        return point.factor() == 0 && point.perYear().cents() > 0
                ? ""
                : words.amounts().percent(point.factor());
    }

    private static String proof(Stop stop) {
        return switch (stop) {
            case Stop.Proven ignored -> "grid.budget.proven";
            case Stop.NodeLimit ignored -> "grid.budget.not-proven";
            case Stop.TimeLimit ignored -> "grid.budget.by-time";
            case Stop.Heuristic ignored -> "grid.budget.heuristic";
        };
    }

    List<Block> rankings() {
        GridBuilder grid = new GridBuilder(words, "rankings")
                .text("name")
                .number("cost")
                .number("loss")
                .number("late")
                .number("unmet")
                .number("drawn")
                .number("plan-better")
                .number("least-loss-better");
        for (Ranking entry : plan.contest().entries()) {
            String id = "ranking." + entry.id();
            grid.row(
                    words.sayOrId("ranking", entry.id()),
                    shown.part(id + ".cost"),
                    shown.part(id + ".loss"),
                    shown.part(id + ".late"),
                    words.amounts().count(entry.unmet()),
                    shown.part(id + ".drawn"),
                    shown.part(id + ".plan-better"),
                    shown.part(id + ".least-loss-better"));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Prose(words.line("annex.rankings.lead")),
                new Block.Prose(words.line(
                        "annex.rankings.draws",
                        plan.contest().draws(),
                        Long.toString(plan.contest().seed())))));
        if (plan.problem().aim() instanceof Aim.Shortfall) {
            blocks.add(new Block.Prose(words.line("annex.judged-by-bad-years")));
        }
        blocks.add(grid.build());
        return blocks;
    }
}
