package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.risk.Factor;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.risk.ScenarioRisk;

/** What each loss scenario may cost here. */
final class ScenarioFigures {
    private ScenarioFigures() {}

    static List<Figure> of(ReviewResult result, Sources sources) {
        List<Figure> figures = new ArrayList<>();
        for (ScenarioRisk risk : result.risk().scenarios()) {
            figures.addAll(scenario(risk, sources));
            String id = risk.scenario().id();
            double after = result.after().byScenario().getOrDefault(id, 0.0);
            figures.add(new Figure(
                    "scenario." + id + ".loss-with-plan",
                    after,
                    Unit.EUROS_PER_YEAR,
                    "loss-with-solutions",
                    with("scenario." + id + ".loss", planned(result, risk))));
        }
        return figures;
    }

    private static List<String> planned(ReviewResult result, ScenarioRisk risk) {
        return result.plan().schedule().starts().stream()
                .map(start -> start.solutionId())
                .filter(id -> risk.effects().containsKey(id))
                .toList();
    }

    private static List<Figure> scenario(ScenarioRisk risk, Sources sources) {
        Scenario scenario = risk.scenario();
        String id = "scenario." + scenario.id();
        List<String> moved = risk.factors().stream()
                .flatMap(factor -> refs(factor, scenario).stream())
                .distinct()
                .toList();
        List<String> rate = from(id + ".rate", scenario.rate().source(), moved, sources);
        List<String> impact = from(id + ".impact", scenario.impact().source(), moved, sources);
        List<String> care =
                from(id + ".lost-care", scenario.lostCare().source(), List.of("hospital.activity_per_year"), sources);
        List<String> loss = List.of(id + ".money", id + ".care-value");
        return List.of(
                new Figure(id + ".loss", risk.expectedLoss().value(), Unit.EUROS_PER_YEAR, "sum", loss),
                new Figure(
                        id + ".money",
                        risk.expectedMoney().value(),
                        Unit.EUROS_PER_YEAR,
                        "rate-times-impact",
                        List.of(id + ".rate.low", id + ".rate.high", id + ".impact.low", id + ".impact.high")),
                new Figure(
                        id + ".care-value",
                        risk.expectedCareValue().value(),
                        Unit.EUROS_PER_YEAR,
                        "care-times-value",
                        List.of(
                                id + ".care.operations",
                                id + ".care.visits",
                                id + ".care.bed-days",
                                "assumptions.care-value")),
                new Figure(id + ".rate.low", risk.ratePerYear().low(), Unit.EVENTS_PER_YEAR, "rate-here", rate),
                new Figure(id + ".rate.high", risk.ratePerYear().high(), Unit.EVENTS_PER_YEAR, "rate-here", rate),
                new Figure(id + ".impact.low", risk.impactEuros().low(), Unit.EUROS, "impact-here", impact),
                new Figure(id + ".impact.high", risk.impactEuros().high(), Unit.EUROS, "impact-here", impact),
                new Figure(id + ".days.low", risk.lostDays().low(), Unit.DAYS, "days-here", care),
                new Figure(id + ".days.high", risk.lostDays().high(), Unit.DAYS, "days-here", care),
                care(id + ".care.operations", risk.expectedCare().operations(), Unit.OPERATIONS_PER_YEAR, id),
                care(id + ".care.visits", risk.expectedCare().visits(), Unit.VISITS_PER_YEAR, id),
                care(id + ".care.bed-days", risk.expectedCare().bedDays(), Unit.BED_DAYS_PER_YEAR, id));
    }

    private static Figure care(String figure, double value, Unit unit, String id) {
        return new Figure(
                figure,
                value,
                unit,
                "rate-times-days",
                List.of(id + ".rate.low", id + ".rate.high", id + ".days.low", id + ".days.high"));
    }

    /** What a factor leads back to: a solution, a share of the inventory, or the hospital's size. */
    private static List<String> refs(Factor factor, Scenario scenario) {
        return switch (factor.kind()) {
            case "driver" ->
                List.of("share." + factor.id().toLowerCase(Locale.ROOT).replace('_', '-'));
            case "in-place" -> List.of(factor.id());
            case "size" ->
                ScaleRef.of(
                        factor.id().equals("rate")
                                ? scenario.rate().scaling()
                                : scenario.impact().scaling());
            default -> List.of("scenario." + scenario.id() + ".typical");
        };
    }

    private static List<String> from(String input, Source source, List<String> moved, Sources sources) {
        List<String> from = new ArrayList<>(List.of(input, sources.id(source)));
        from.addAll(moved);
        return from;
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
