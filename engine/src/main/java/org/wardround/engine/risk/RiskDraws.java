package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        List<Terms> all = Terms.all(risk);
        List<DrawnRisk> drawn = new ArrayList<>();
        for (int draw = 0; draw < count; draw++) {
            SortedMap<String, Double> loss = new TreeMap<>();
            SortedMap<String, SortedMap<String, Double>> effects = new TreeMap<>();
            Map<String, Double> strengths = new TreeMap<>();
            for (Terms terms : all) {
                ScenarioRisk scenario = terms.risk();
                String id = scenario.scenario().id();
                loss.put(
                        id,
                        what == What.ALL
                                ? loss(terms, Draws.of(seed, "input/" + id, draw))
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

    private static double loss(Terms terms, Draws draws) {
        double events = terms.eventsAt(terms.rate().at(draws.normal()));
        double money = terms.moneyAt(Lognormal.of(terms.risk().impactEuros()).at(draws.normal()));
        double days = terms.daysAt(Lognormal.of(terms.risk().lostDays()).at(draws.normal()));
        return terms.loss(events, money, days);
    }
}
