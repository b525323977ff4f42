package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;

/** The rows and notices that a person still has to look at. */
final class OpenPairs {
    private final Set<Pair> open = new HashSet<>();

    private record Pair(RowRef row, String advisoryId) {
        static Pair of(Match match) {
            return new Pair(match.row(), match.advisoryId());
        }
    }

    OpenPairs(List<Match> matches) {
        matches.stream().filter(Match::reported).map(Pair::of).forEach(open::add);
    }

    boolean any(List<Match> matches) {
        return matches.stream().map(Pair::of).anyMatch(open::contains);
    }

    /** What is open after corrections, and what was open before them, so that it is known what they answered. */
    static List<Match> either(List<Match> found, List<Match> corrected) {
        OpenPairs after = new OpenPairs(corrected);
        List<Match> either =
                new ArrayList<>(corrected.stream().filter(Match::reported).toList());
        found.stream().filter(match -> !after.open.contains(Pair.of(match))).forEach(either::add);
        return either;
    }
}
