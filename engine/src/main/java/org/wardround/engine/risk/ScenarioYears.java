package org.wardround.engine.risk;

import java.util.Set;

/**
 * Draws the events of one scenario, year by year.
 *
 * @param id scenario id, the name of its stream of random numbers
 * @param law whether it can happen more than once a year
 * @param rate rate without the solutions
 * @param euros money lost per event without the solutions
 * @param days days of normal activity lost per event without the solutions
 * @param eurosPerDay what the care that falls out on such a day counts
 * @param left what the solutions leave
 */
record ScenarioYears(
        String id, RateLaw law, Lognormal rate, Lognormal euros, Lognormal days, double eurosPerDay, Reduced left) {
    static ScenarioYears of(ScenarioRisk scenario, Set<String> solutionsInPlace, RiskAssumptions assumptions) {
        double events = RiskModel.expectedEvents(scenario.scenario(), scenario.ratePerYear());
        Lognormal days = Lognormal.of(scenario.lostDays());
        double value = RiskModel.value(scenario.expectedCare(), assumptions);
        return new ScenarioYears(
                scenario.scenario().id(),
                scenario.scenario().rate().law(),
                Lognormal.of(scenario.ratePerYear()),
                Lognormal.of(scenario.impactEuros()),
                days,
                value / (events * days.mean()),
                Reduced.by(scenario, solutionsInPlace));
    }

    /** Adds the losses of this scenario to a stretch of years. */
    void addTo(double[] losses, int from, int to, long seed, int block) {
        Draws draws = Draws.of(seed, "years/" + id, block);
        for (int year = from; year < to; year++) {
            double here = rate.sigma() == 0 ? rate.at(0) : rate.at(draws.normal());
            int events = switch (law) {
                case POISSON -> draws.poisson(here);
                case BERNOULLI -> draws.uniform() < here ? 1 : 0;
            };
            for (int event = 0; event < events; event++) {
                double survives = draws.uniform();
                double size = draws.normal();
                if (survives < left.rate()) {
                    losses[year] += left.impact() * (euros.at(size) + eurosPerDay * days.at(size));
                }
            }
        }
    }
}
