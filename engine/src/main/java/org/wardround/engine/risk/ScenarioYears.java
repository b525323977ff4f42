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
     * Simulates a stretch of years. Plain loops over short arrays, one thing at a time: what a processor does best.
     *
     * @param years how many years
     * @param draws random numbers of this scenario
     * @param stretch the shock, and room for the years
     */
    void draw(int years, Draws draws, Stretch stretch) {
        rates(years, draws, stretch);
        stretch.found = 0;
        stretch.events = 0;
        draws.uniform(stretch.chance, years);
        switch (law) {
            case POISSON -> poisson(years, draws, stretch);
            case BERNOULLI -> {
                for (int year = 0; year < years; year++) {
                    stretch.year(year, Draws.below(stretch.chance[year], stretch.rates[year]));
                }
            }
        }
        stretch.end();
        int events = stretch.events;
        draws.uniform(stretch.luck, events);
        draws.normal(stretch.loss, events);
        if (eurosPerDay > 0) {
            System.arraycopy(stretch.loss, 0, stretch.care, 0, events);
            Exps.lognormal(stretch.care, events, days, eurosPerDay);
        }
        Exps.lognormal(stretch.loss, events, euros, 1);
        if (eurosPerDay > 0) {
            double[] loss = stretch.loss;
            double[] care = stretch.care;
            for (int event = 0; event < events; event++) {
                loss[event] += care[event];
            }
        }
    }

    private static void poisson(int years, Draws draws, Stretch stretch) {
        double[] rates = stretch.rates;
        double[] none = stretch.none;
        double[] chance = stretch.chance;
        Exps.none(rates, years, none);
        for (int year = 0; year < years; year++) {
            stretch.year(year, draws.poisson(chance[year], rates[year], none[year]));
        }
    }

    private void rates(int years, Draws draws, Stretch stretch) {
        double[] rates = stretch.rates;
        double[] shock = stretch.shock;
        if (rate.sigma() == 0) {
            Arrays.fill(rates, 0, years, rate.at(0));
        } else {
            draws.normal(rates, years);
            Exps.lognormal(rates, years, rate, 1);
        }
        for (int year = 0; year < years; year++) {
            rates[year] *= shock[year];
        }
    }

    /**
     * Adds up what the years of a stretch lose with a set of solutions.
     *
     * @param set which set
     * @param stretch the years that were drawn last
     * @param losses counts the years with a loss
     * @return what they lose in all
     */
    double addUp(int set, Stretch stretch, Histogram losses) {
        double[] remaining = remaining(left.get(set), stretch);
        double[] totals = stretch.totals[set];
        int[] first = stretch.first;
        int[] yearOf = stretch.yearOf;
        double[] years = stretch.none;
        double all = 0;
        int found = 0;
        for (int i = 0; i < stretch.found; i++) {
            double sum = remaining[first[i]];
            if (first[i + 1] - first[i] > 1) {
                sum = more(sum, remaining, first[i] + 1, first[i + 1]);
            }
            totals[yearOf[i]] += sum;
            all += sum;
            years[found] = sum;
            found += Draws.below(0, sum);
        }
        losses.add(years, found);
        return all;
    }

    /** What each event costs with some solutions in place: nothing where they prevent it. */
    private static double[] remaining(Reduced by, Stretch stretch) {
        double[] loss = stretch.loss;
        double[] luck = stretch.luck;
        double survives = by.rate();
        double impact = by.impact();
        if (survives == 1 && impact == 1) {
            return loss;
        }
        double[] remaining = stretch.care;
        for (int event = 0; event < stretch.events; event++) {
            remaining[event] = luck[event] < survives ? impact * loss[event] : 0;
        }
        return remaining;
    }

    private static double more(double first, double[] losses, int from, int to) {
        double sum = first;
        for (int event = from; event < to; event++) {
            sum += losses[event];
        }
        return sum;
    }
}
