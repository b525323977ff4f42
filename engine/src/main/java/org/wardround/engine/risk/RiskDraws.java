package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Interval;

/**
 * Draws uncertain inputs within their ranges. A solution is as strong in one scenario as in the others: one number
 * between 0 and 1 says where between low and high each of its effects lies. Rates and losses are lognormal with their
 * 90 % intervals. The loss of an event is drawn once for all years of a draw, as if nobody knew its average any better
 * than a single event; that makes the spread wide.
 */
public final class RiskDraws {
    private RiskDraws() {}

    /** What is drawn. */
    public enum What {
        /** Effects of solutions alone; losses stay as expected. */
        EFFECTS,
        /** Effects, rates, money per event and days of lost care per event. */
        ALL
    }

    /**
     * Draws.
     *
     * @param risk the risk as things are
     * @param what what is drawn
     * @param count how many draws, 1 or more
     * @param seed the same seed gives the same draws, however many are asked for
     * @return the draws
     */
    public static List<DrawnRisk> of(Risk risk, What what, int count, long seed) {
        List<DrawnRisk> drawn = new ArrayList<>();
        for (int draw = 0; draw < count; draw++) {
            SortedMap<String, Double> loss = new TreeMap<>();
            SortedMap<String, SortedMap<String, Double>> effects = new TreeMap<>();
            Map<String, Double> strengths = new TreeMap<>();
            for (ScenarioRisk scenario : risk.scenarios()) {
                String id = scenario.scenario().id();
                loss.put(
                        id,
                        what == What.ALL
                                ? loss(scenario, Draws.of(seed, "input/" + id, draw))
                                : scenario.expectedLoss().value());
                SortedMap<String, Double> here = new TreeMap<>();
                int block = draw;
                scenario.effects().forEach((solution, reduction) -> {
                    double at = strengths.computeIfAbsent(
                            solution,
                            key -> Draws.of(seed, "strength/" + key, block).uniform());
                    here.put(solution, Reduced.between(reduction.rate(), at) + Reduced.between(reduction.impact(), at));
                });
                effects.put(id, here);
            }
            drawn.add(new DrawnRisk(loss, effects));
        }
        return drawn;
    }

    private static double loss(ScenarioRisk scenario, Draws draws) {
        Lognormal rate = Lognormal.of(scenario.ratePerYear());
        boolean once = scenario.scenario().rate().law() == RateLaw.BERNOULLI;
        double events = rate.at(draws.normal());
        double frequency = once ? Math.min(1, events) / rate.meanUpToOne() : events / rate.mean();
        double money = relative(scenario.impactEuros(), draws);
        double days = relative(scenario.lostDays(), draws);
        return frequency
                * (scenario.expectedMoney().value() * money
                        + scenario.expectedCareValue().value() * days);
    }

    /** A draw as a multiple of its mean. */
    private static double relative(Interval interval, Draws draws) {
        Lognormal lognormal = Lognormal.of(interval);
        return lognormal.at(draws.normal()) / lognormal.mean();
    }
}
