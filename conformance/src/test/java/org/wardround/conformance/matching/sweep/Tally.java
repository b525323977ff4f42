package org.wardround.conformance.matching.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardround.engine.matching.Match;

/** Counts how often one kind of row came out as it must. */
final class Tally {
    private int all;
    private final List<String> wrong = new ArrayList<>();

    void add(SweepRow row, Optional<Match> match) {
        all++;
        if (!row.wanted().isMet(match)) {
            String got = match.map(one -> one.verdict() + " " + one.reason().product() + " "
                            + one.reason().version())
                    .orElse("no match");
            wrong.add(row + "\t" + got);
        }
    }

    int all() {
        return all;
    }

    double share() {
        return (all - wrong.size()) / (double) Math.max(1, all);
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f of %d", share(), all);
    }
}
