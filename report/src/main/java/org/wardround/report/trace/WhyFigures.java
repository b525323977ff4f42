package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.DutyNeed;
import org.wardround.engine.plan.EntryPrice;
import org.wardround.engine.plan.Margin;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.Stability;
import org.wardround.engine.plan.Start;

/** Why the plan is as it is, and what of it holds when inputs turn out differently. */
final class WhyFigures {
    private WhyFigures() {}

    static List<Figure> of(ReviewResult result) {
        Plan plan = result.plan();
        List<Figure> figures = new ArrayList<>();
        plan.why().removed().forEach((id, of) -> figures.addAll(removed(id, of)));
        plan.why().prices().forEach((id, price) -> {
            if (price instanceof EntryPrice.UpTo upTo) {
                figures.add(new Figure(
                        "solution." + id + ".entry-price",
                        upTo.oneOff().value(),
                        Unit.EUROS,
                        "entry-price",
                        List.of("solution." + id + ".one-off", "solution." + id + ".worth")));
            }
        });
        plan.why().margins().forEach(margin -> figures.addAll(margin(margin)));
        plan.why().needs().forEach(need -> figures.add(need(need)));
        if (plan.stability().draws() > 0) {
            figures.addAll(stability(plan.stability(), chosen(plan)));
        }
        return figures;
    }

    private static List<Figure> removed(String id, SortedMap<String, Double> of) {
        List<Figure> figures = new ArrayList<>();
        of.forEach((scenario, euros) -> figures.add(new Figure(
                "solution." + id + ".removes." + scenario,
                euros,
                Unit.EUROS,
                "loss-difference",
                List.of("scenario." + scenario + ".loss"))));
        return figures;
    }

    private static List<Figure> margin(Margin margin) {
        String id = "margin." + margin.of();
        boolean money = margin.of().equals("money");
        Unit unit = money ? Unit.EUROS_PER_YEAR : Unit.HOURS;
        String input = money ? "hospital.budget" : "hospital.staff_hours_per_quarter";
        return List.of(
                new Figure(id + ".step", margin.step(), unit, "margin-step", List.of(input)),
                new Figure(
                        id + ".loss",
                        margin.lossLess(),
                        Unit.EUROS,
                        "margin",
                        List.of("plan.loss.with", id + ".step")));
    }

    private static Figure need(DutyNeed need) {
        return new Figure(
                "need." + need.duty() + ".money", need.money().value(), Unit.EUROS, "duty-need", need.solutions());
    }

    private static List<Figure> stability(Stability stability, List<String> chosen) {
        List<Figure> figures = new ArrayList<>();
        stability
                .shares()
                .forEach((id, share) -> figures.add(new Figure(
                        "stability." + id, share, Unit.SHARE, "stability", List.of("solution." + id + ".one-off"))));
        figures.add(new Figure("stability.regret", stability.meanRegret(), Unit.EUROS, "regret", chosen));
        figures.add(new Figure("stability.regret.high", stability.regretIn9Of10(), Unit.EUROS, "regret-high", chosen));
        figures.add(new Figure("stability.loss", stability.meanLoss(), Unit.EUROS, "mean-of-near-best", chosen));
        figures.add(new Figure("stability.distance", stability.gap(), Unit.SHARE, "proven-distance", chosen));
        return figures;
    }

    private static List<String> chosen(Plan plan) {
        return plan.schedule().starts().stream().map(Start::solutionId).toList();
    }
}
