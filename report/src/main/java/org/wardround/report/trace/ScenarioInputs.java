package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.risk.Driver;
import org.wardround.engine.risk.DriverMeasure;
import org.wardround.engine.risk.Factor;
import org.wardround.engine.risk.RiskAssumptions;
import org.wardround.engine.risk.ScenarioRisk;

/** The catalogue's numbers on loss scenarios. */
final class ScenarioInputs {
    private ScenarioInputs() {}

    static List<InputNumber> of(ReviewResult result, Sources sources) {
        List<InputNumber> inputs = new ArrayList<>();
        result.risk().scenarios().forEach(risk -> inputs.addAll(scenario(risk, sources)));
        RiskAssumptions shared = result.risk().assumptions();
        double saved = Math.max(0, result.before().mean() - result.after().mean());
        double care = result.risk().scenarios().stream()
                .mapToDouble(risk -> risk.expectedCareValue().value())
                .sum();
        inputs.add(assumption("shrink", saved, shared, sources));
        inputs.add(assumption("care-value", care, shared, sources));
        inputs.add(assumption("bad-year", 0, shared, sources));
        inputs.add(assumption("tolerance", 0, shared, sources));
        return inputs;
    }

    private static InputNumber assumption(String what, double influence, RiskAssumptions shared, Sources sources) {
        return input("assumptions." + what, what, "", shared.source(), influence, sources);
    }

    private static List<InputNumber> scenario(ScenarioRisk risk, Sources sources) {
        String id = risk.scenario().id();
        String prefix = "scenario." + id + ".";
        double loss = risk.expectedLoss().value();
        List<InputNumber> inputs = new ArrayList<>();
        inputs.add(input(prefix + "rate", "rate", id, risk.scenario().rate().source(), loss, sources));
        double money = risk.expectedMoney().value();
        inputs.add(
                input(prefix + "impact", "impact", id, risk.scenario().impact().source(), money, sources));
        double care = risk.expectedCareValue().value();
        inputs.add(input(
                prefix + "lost-care",
                "lost-care",
                id,
                risk.scenario().lostCare().source(),
                care,
                sources));
        double typical = loss * distance(risk, "in-place");
        inputs.add(input(
                prefix + "typical", "typical", id, risk.scenario().typical().source(), typical, sources));
        for (Driver driver : risk.scenario().drivers()) {
            String measure = id(driver.measure());
            double moved = loss * distance(risk, "driver", driver.measure().name());
            inputs.add(input(prefix + "driver." + measure, "driver." + measure, id, driver.source(), moved, sources));
        }
        return inputs;
    }

    static String id(DriverMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double distance(ScenarioRisk risk, String kind) {
        double product = risk.factors().stream()
                .filter(factor -> factor.kind().equals(kind))
                .mapToDouble(Factor::factor)
                .reduce(1, (a, b) -> a * b);
        return share(product);
    }

    private static double distance(ScenarioRisk risk, String kind, String id) {
        return risk.factors().stream()
                .filter(factor -> factor.kind().equals(kind))
                .filter(factor -> factor.id().replace('-', '_').equalsIgnoreCase(id))
                .mapToDouble(factor -> share(factor.factor()))
                .sum();
    }

    /** The share of a loss that stands or falls with a factor: 1.25 moved a fifth of it, 0.8 a quarter. */
    private static double share(double factor) {
        return StrictMath.abs(1 - 1 / factor);
    }

    static InputNumber input(String id, String kind, String subject, Source source, double influence, Sources sources) {
        return new InputNumber(id, kind, subject, Origin.of(source), sources.number(source), influence);
    }
}
