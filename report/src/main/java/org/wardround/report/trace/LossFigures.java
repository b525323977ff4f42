package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.inventory.Tolerance;
import org.wardround.engine.plan.Start;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.risk.ToleranceLine;

/** What a year may cost, as things are and with the whole plan in place. */
final class LossFigures {
    private LossFigures() {}

    static List<Figure> of(ReviewResult result) {
        List<String> scenarios = result.risk().scenarios().stream()
                .map(risk -> "scenario." + risk.scenario().id() + ".loss")
                .toList();
        List<String> withPlan = new ArrayList<>(scenarios);
        result.plan().schedule().starts().stream().map(Start::solutionId).forEach(withPlan::add);
        List<Figure> figures = new ArrayList<>(picture("now", result.before(), scenarios));
        figures.addAll(picture("plan", result.after(), withPlan));
        double money = result.risk().scenarios().stream()
                .map(ScenarioRisk::expectedMoney)
                .mapToDouble(euros -> euros.value())
                .sum();
        double care = result.risk().scenarios().stream()
                .map(ScenarioRisk::expectedCareValue)
                .mapToDouble(euros -> euros.value())
                .sum();
        figures.add(new Figure("loss.now.money", money, Unit.EUROS_PER_YEAR, "sum-of-scenarios", scenarios));
        figures.add(new Figure("loss.now.care-value", care, Unit.EUROS_PER_YEAR, "sum-of-care-values", scenarios));
        figures.addAll(tolerance(result));
        return figures;
    }

    /** What the board could bear: by its two anchors, or as the catalogue assumes. */
    private static List<Figure> tolerance(ReviewResult result) {
        return switch (result.input().hospital().means().tolerance()) {
            case Tolerance.NotSaid ignored ->
                List.of(new Figure(
                        "loss.tolerance",
                        result.risk().assumptions().tolerance(),
                        Unit.EUROS_PER_YEAR,
                        "assumption",
                        List.of("assumptions.tolerance")));
            case Tolerance.Line line -> {
                List<String> anchors = List.of("loss.tolerance.often", "loss.tolerance.rare");
                ToleranceLine drawn = new ToleranceLine(line);
                yield List.of(
                        anchor(anchors.getFirst(), line.often()),
                        anchor(anchors.getLast(), line.rare()),
                        new Figure("loss.tolerance", drawn.loss(0.05), Unit.EUROS_PER_YEAR, "tolerance-line", anchors),
                        new Figure(
                                "loss.tolerance.1-in-100",
                                drawn.loss(0.01),
                                Unit.EUROS_PER_YEAR,
                                "tolerance-line",
                                anchors));
            }
        };
    }

    private static Figure anchor(String id, Tolerance.Anchor anchor) {
        return new Figure(
                id, anchor.loss().value(), Unit.EUROS_PER_YEAR, "tolerance-anchor", List.of("hospital.tolerance"));
    }

    private static List<Figure> picture(String when, LossPicture picture, List<String> from) {
        String loss = "loss." + when;
        String care = "care." + when;
        String sum = when.equals("now") ? "sum-of-scenarios" : "sum-of-scenarios-with-plan";
        return List.of(
                new Figure(loss, picture.mean(), Unit.EUROS_PER_YEAR, sum, from),
                new Figure(loss + ".low", picture.expectedBand().p10(), Unit.EUROS_PER_YEAR, "band", from),
                new Figure(loss + ".high", picture.expectedBand().p90(), Unit.EUROS_PER_YEAR, "band", from),
                new Figure(
                        loss + ".1-in-20",
                        picture.yearly().loss1in20(),
                        Unit.EUROS_PER_YEAR,
                        "simulated-1-in-20",
                        from),
                new Figure(
                        loss + ".1-in-100",
                        picture.yearly().loss1in100(),
                        Unit.EUROS_PER_YEAR,
                        "simulated-1-in-100",
                        from),
                new Figure(
                        loss + ".worst-years",
                        picture.yearly().shortfall95(),
                        Unit.EUROS_PER_YEAR,
                        "worst-years",
                        from),
                new Figure(
                        loss + ".quiet-years",
                        picture.yearly().noLossYears(),
                        Unit.SHARE,
                        "simulated-quiet-years",
                        from),
                new Figure(
                        care + ".operations",
                        picture.expectedCare().operations(),
                        Unit.OPERATIONS_PER_YEAR,
                        "sum-of-care",
                        from),
                new Figure(
                        care + ".visits", picture.expectedCare().visits(), Unit.VISITS_PER_YEAR, "sum-of-care", from),
                new Figure(
                        care + ".bed-days",
                        picture.expectedCare().bedDays(),
                        Unit.BED_DAYS_PER_YEAR,
                        "sum-of-care",
                        from));
    }
}
