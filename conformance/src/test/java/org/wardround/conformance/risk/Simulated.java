package org.wardround.conformance.risk;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.risk.CurvePoint;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.PlainScenario;
import org.wardround.engine.risk.RateLaw;
import org.wardround.engine.risk.Simulation;

/** Scenarios as others publish them, through our engine. */
final class Simulated {
    static final int YEARS = 1_000_000;

    private Simulated() {}

    static PlainScenario scenario(String id, RateLaw law, double rate, double low, double high) {
        return new PlainScenario(id, new Interval(rate, rate), law, new Interval(low, high), 1e-9, new TreeMap<>());
    }

    static double mean(RateLaw law, double rate, double low, double high) {
        return scenario("s", law, rate, low, high).expectedLoss(1, Set.of());
    }

    static LossPicture years(List<PlainScenario> scenarios, double badYear) {
        return Simulation.of(PlainScenario.risk(scenarios, badYear, Source.ownValue()), Set.of(), YEARS, 1);
    }

    static LossPicture years(RateLaw law, double rate, double low, double high) {
        return years(List.of(scenario("s", law, rate, low, high)), 1);
    }

    /** Standard deviation of the years. */
    static double deviation(LossPicture picture) {
        return picture.standardError() * Math.sqrt(picture.years());
    }

    /** The loss on the curve that a year exceeds with a probability. */
    static double exceededWith(LossPicture picture, double probability) {
        return picture.curve().stream()
                .filter(point -> point.probability() == probability)
                .mapToDouble(CurvePoint::euros)
                .findFirst()
                .orElse(0);
    }
}
