package org.wardround.engine.risk;

import java.util.stream.Stream;

/** What a thread has counted: losses above zero, by scenario and in all, for each set of solutions. */
final class Tally {
    private final Histogram[][] scenarios;
    private final Histogram[] all;

    Tally(int scenarioCount, int sets) {
        this.scenarios = Stream.generate(() -> row(sets)).limit(scenarioCount).toArray(Histogram[][]::new);
        this.all = row(sets);
    }

    private static Histogram[] row(int sets) {
        return Stream.generate(Histogram::new).limit(sets).toArray(Histogram[]::new);
    }

    Histogram scenario(int scenario, int set) {
        return scenarios[scenario][set];
    }

    Histogram all(int set) {
        return all[set];
    }

    void add(Tally other) {
        for (int set = 0; set < all.length; set++) {
            all[set].add(other.all[set]);
            for (int scenario = 0; scenario < scenarios.length; scenario++) {
                scenarios[scenario][set].add(other.scenarios[scenario][set]);
            }
        }
    }
}
