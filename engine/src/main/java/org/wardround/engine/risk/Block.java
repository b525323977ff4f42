package org.wardround.engine.risk;

import java.util.List;

/** Simulates the years of a block, one stretch after the other, with streams of random numbers of its own. */
final class Block {
    private static final double EVENTS = 200_000;

    /** Few years have a higher rate than at this deviate. */
    private static final double FAR = 3;

    private final List<ScenarioYears> scenarios;
    private final Lognormal shock;
    private final long years;
    private final int length;
    private final Draws shocks;
    private final Draws[] draws;

    /** Sum of each scenario's losses with each set of solutions. */
    private final double[][] sums;

    private final Years[] all;

    Block(List<ScenarioYears> scenarios, double shockSpread, int sets, long years, long seed, int number) {
        this.scenarios = scenarios;
        this.shock = new Lognormal(0, 0).timesOneOnAverage(shockSpread);
        this.years = years;
        this.length = length(scenarios);
        this.shocks = Draws.of(seed, "shock", number);
        this.draws = scenarios.stream()
                .map(scenario -> Draws.of(seed, "years/" + scenario.id(), number))
                .toArray(Draws[]::new);
        this.sums = new double[scenarios.size()][sets];
        this.all = new Years[sets];
        for (int set = 0; set < sets; set++) {
            all[set] = new Years();
        }
    }

    /** Simulates; counts go to a tally, sums and spreads stay here. */
    Block run(Tally tally) {
        Stretch stretch = new Stretch(all.length);
        for (long from = 0; from < years; from += length) {
            run((int) Math.min(length, years - from), stretch, tally);
        }
        return this;
    }

    /** Years of a stretch: fewer where there are many events, so that its room stays small. */
    private static int length(List<ScenarioYears> scenarios) {
        double most = scenarios.stream()
                .mapToDouble(scenario -> scenario.rate().at(FAR))
                .max()
                .orElse(1);
        return (int) Math.clamp(EVENTS / most, 1, Stretch.MOST);
    }

    private void run(int count, Stretch stretch, Tally tally) {
        stretch.begin();
        for (int year = 0; year < count; year++) {
            stretch.shock[year] = shock.sigma() == 0 ? 1 : shock.at(shocks.normal());
        }
        for (int scenario = 0; scenario < draws.length; scenario++) {
            ScenarioYears of = scenarios.get(scenario);
            of.draw(count, draws[scenario], stretch);
            for (int set = 0; set < all.length; set++) {
                sums[scenario][set] += of.addUp(set, stretch, tally.scenario(scenario, set));
            }
        }
        for (int set = 0; set < all.length; set++) {
            double[] totals = stretch.totals[set];
            all[set].add(totals, count);
            int found = 0;
            for (int year = 0; year < count; year++) {
                stretch.none[found] = totals[year];
                found += Draws.below(0, totals[year]);
            }
            tally.all(set).add(stretch.none, found);
        }
    }

    double sum(int scenario, int set) {
        return sums[scenario][set];
    }

    Years all(int set) {
        return all[set];
    }
}
