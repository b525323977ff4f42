package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.plan.Schedule;
import org.wardround.engine.plan.Start;

/** What the plan costs and brings, in all and by quarter. */
final class PlanFigures {
    private PlanFigures() {}

    static List<Figure> of(ReviewResult result) {
        Plan plan = result.plan();
        List<String> solutions =
                plan.schedule().starts().stream().map(Start::solutionId).toList();
        List<String> quarters =
                plan.quarters().stream().map(use -> key(use.quarter())).toList();
        double oneOff = sum(plan.quarters().stream().map(QuarterUse::oneOff).toList());
        double running = sum(plan.quarters().stream().map(QuarterUse::running).toList());
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "plan.cost", oneOff + running, Unit.EUROS, "sum", List.of("plan.cost.one-off", "plan.cost.running")));
        figures.add(new Figure("plan.cost.one-off", oneOff, Unit.EUROS, "sum", with(quarters, ".one-off")));
        figures.add(new Figure("plan.cost.running", running, Unit.EUROS, "sum", with(quarters, ".running")));
        double hours = plan.quarters().stream().mapToDouble(PlanFigures::hours).sum();
        figures.add(new Figure("plan.hours", hours, Unit.HOURS, "sum", with(quarters, ".hours")));
        figures.add(
                new Figure("plan.loss.without", plan.lossWithout(), Unit.EUROS, "loss-over-plan", List.of("loss.now")));
        Schedule schedule = plan.schedule();
        figures.add(new Figure("plan.loss.with", schedule.residualLoss(), Unit.EUROS, "loss-over-plan", solutions));
        figures.add(new Figure(
                "plan.loss.avoided",
                plan.lossWithout() - schedule.residualLoss(),
                Unit.EUROS,
                "difference",
                List.of("plan.loss.without", "plan.loss.with")));
        double runs = result.offers().stream()
                .filter(offer -> solutions.contains(offer.solution().id()))
                .mapToDouble(offer -> offer.perYear().value())
                .sum();
        figures.add(new Figure("plan.runs", runs, Unit.EUROS_PER_YEAR, "sum", with(prefixed(solutions), ".per-year")));
        figures.add(new Figure(
                "plan.saves",
                result.before().mean() - result.after().mean(),
                Unit.EUROS_PER_YEAR,
                "difference",
                List.of("loss.now", "loss.plan")));
        figures.add(new Figure("plan.distance", schedule.stop().gap(), Unit.SHARE, "proven-distance", solutions));
        if (plan.leftAlone().asked()) {
            figures.add(new Figure(
                    "plan.left-alone.loss",
                    plan.leftAlone().loss(),
                    Unit.EUROS,
                    "loss-over-plan",
                    List.of("loss.now")));
            figures.add(new Figure(
                    "plan.left-alone",
                    schedule.residualLoss() - plan.leftAlone().loss(),
                    Unit.EUROS,
                    "left-alone",
                    List.of("plan.loss.with", "plan.left-alone.loss")));
        }
        plan.quarters().forEach(use -> figures.addAll(quarter(plan, use)));
        return figures;
    }

    private static List<Figure> quarter(Plan plan, QuarterUse use) {
        int index = plan.problem().first().until(use.quarter());
        List<Start> starts = plan.schedule().starts();
        List<String> starting = starts.stream()
                .filter(start -> start.quarter() == index)
                .map(Start::solutionId)
                .toList();
        List<String> standing = starts.stream()
                .filter(start -> start.inPlace() <= index)
                .map(Start::solutionId)
                .toList();
        List<String> working = starts.stream()
                .filter(start -> start.quarter() <= index)
                .map(Start::solutionId)
                .toList();
        List<String> reduced = new ArrayList<>(List.of("loss.now"));
        reduced.addAll(standing);
        String key = key(use.quarter());
        return List.of(
                new Figure(key + ".one-off", use.oneOff().value(), Unit.EUROS, "sum-of-starts", starting),
                new Figure(key + ".running", use.running().value(), Unit.EUROS, "sum-of-running", standing),
                new Figure(
                        key + ".cost",
                        use.oneOff().plus(use.running()).value(),
                        Unit.EUROS,
                        "sum",
                        List.of(key + ".one-off", key + ".running")),
                new Figure(key + ".hours", hours(use), Unit.HOURS, "sum-of-hours", working),
                new Figure(key + ".loss", use.lossPerYear(), Unit.EUROS_PER_YEAR, "loss-with-solutions", reduced));
    }

    static String key(Quarter quarter) {
        return String.format(Locale.ROOT, "plan.%d-q%d", quarter.year(), quarter.number());
    }

    private static List<String> prefixed(List<String> solutions) {
        return solutions.stream().map(id -> "solution." + id).toList();
    }

    private static List<String> with(List<String> keys, String ending) {
        return keys.stream().map(key -> key + ending).toList();
    }

    private static double hours(QuarterUse use) {
        return use.hours().values().stream().mapToDouble(Hours::value).sum();
    }

    private static double sum(List<Euros> amounts) {
        return amounts.stream().reduce(Euros.ZERO, Euros::plus).value();
    }
}
