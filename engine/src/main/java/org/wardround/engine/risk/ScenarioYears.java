package org.wardround.engine.risk;

import java.util.Arrays;
import java.util.List;

/**
 * Draws the events of one scenario, year by year, the same with every set of solutions: what a solution prevents is
 * taken out of the events that would have happened.
 *
 * @param id scenario id, the name of its stream of random numbers
 * @param law whether it can happen more than once a year
 * @param rate rate without any of the solutions
 * @param euros money lost per event without the solutions
 * @param days days of normal activity lost per event without the solutions
 * @param eurosPerDay what the care that falls out on such a day counts
 * @param left what each set of solutions leaves
 */
record ScenarioYears(
        String id,
        RateLaw law,
        Lognormal rate,
        Lognormal euros,
        Lognormal days,
        double eurosPerDay,
        List<Reduced> left) {
    static ScenarioYears of(ScenarioRisk scenario, RiskAssumptions assumptions, List<Reduced> left) {
        double events = RiskModel.expectedEvents(scenario.scenario(), scenario.ratePerYear(), assumptions);
        Lognormal days = Lognormal.of(scenario.lostDays());
        double value = RiskModel.value(scenario.expectedCare(), assumptions);
        return new ScenarioYears(
                scenario.scenario().id(),
                scenario.scenario().rate().law(),
                Lognormal.of(scenario.ratePerYear()),
                Lognormal.of(scenario.impactEuros()),
                days,
                value / (events * days.mean()),
                left);
    }

    /**
     * Simulates the years of a block. Plain loops over arrays, one thing at a time: what a processor does best.
     *
     * @param from first year
     * @param shock what all rates are multiplied by, for each year of the block
     * @param draws random numbers of this scenario and block
     * @param block the block
     * @param variants one for each set of solutions
     */
    void simulate(int from, double[] shock, Draws draws, int block, Variant[] variants) {
        int[] yearOf = years(shock, draws);
        double[] luck = new double[yearOf.length];
        double[] loss = new double[yearOf.length];
        for (int event = 0; event < yearOf.length; event++) {
            luck[event] = draws.uniform();
            loss[event] = draws.normal();
        }
        for (int event = 0; event < yearOf.length; event++) {
            double size = loss[event];
            loss[event] = euros.at(size) + eurosPerDay * days.at(size);
        }
        for (int v = 0; v < variants.length; v++) {
            double survives = left.get(v).rate();
            double impact = left.get(v).impact();
            variants[v].begin(block);
            for (int event = 0; event < yearOf.length; ) {
                int year = yearOf[event];
                double sum = 0;
                for (; event < yearOf.length && yearOf[event] == year; event++) {
                    sum += luck[event] < survives ? impact * loss[event] : 0;
                }
                variants[v].add(block, from + year, sum);
            }
        }
    }

    /** The year of each event, counted from the first year of the block, in order. */
    private int[] years(double[] shock, Draws draws) {
        double[] rates = new double[shock.length];
        for (int year = 0; year < rates.length; year++) {
            rates[year] = rate.sigma() == 0 ? 0 : draws.normal();
        }
        for (int year = 0; year < rates.length; year++) {
            rates[year] = shock[year] * rate.at(rates[year]);
        }
        int[] years = new int[16];
        int found = 0;
        for (int year = 0; year < rates.length; year++) {
            int events = switch (law) {
                case POISSON -> draws.poisson(rates[year]);
                case BERNOULLI -> draws.uniform() < rates[year] ? 1 : 0;
            };
            if (found + events > years.length) {
                years = Arrays.copyOf(years, Math.max(2 * years.length, found + events));
            }
            Arrays.fill(years, found, found + events, year);
            found += events;
        }
        return Arrays.copyOf(years, found);
    }
}
