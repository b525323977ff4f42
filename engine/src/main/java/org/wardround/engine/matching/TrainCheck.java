package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.matching.RowVersion.Reach;
import org.wardround.engine.matching.VersionRule.Bound;
import org.wardround.engine.matching.VersionRule.Trains;

/**
 * Tests a version against the bounds of several release trains or numberings. What is inside or outside of all is
 * certain; else the bound of the version's own train decides, else the bound that is written alike.
 */
final class TrainCheck {
    private TrainCheck() {}

    static Outcome test(Version mine, Reach reach, Trains trains) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Version bound : trains.bounds()) {
            outcomes.add(BoundCheck.test(mine, reach, new Bound(trains.operator(), bound)));
        }
        boolean agree = outcomes.stream().distinct().count() == 1;
        if (agree) {
            return outcomes.getFirst();
        }
        int own = best(mine, trains.bounds());
        return own < 0 ? new Outcome.Unknown("other-train") : outcomes.get(own);
    }

    /** Place of the one bound that is closest to a version; -1 when there is none, or more than one. */
    private static int best(Version mine, List<Version> bounds) {
        int best = -1;
        int most = 0;
        boolean tie = false;
        for (int i = 0; i < bounds.size(); i++) {
            int kinship = kinship(mine, bounds.get(i), bounds.size());
            tie = kinship == most ? most > 0 : kinship < most && tie;
            if (kinship > most) {
                most = kinship;
                best = i;
            }
        }
        return tie ? -1 : best;
    }

    /** How many parts two versions share at their beginning; two bounds of two parts alone are no release trains. */
    private static int kinship(Version mine, Version bound, int bounds) {
        int shared = 0;
        while (shared < Math.min(mine.parts().size(), bound.parts().size())
                && mine.parts().get(shared).equals(bound.parts().get(shared))) {
            shared++;
        }
        boolean alike = mine.isYear() == bound.isYear() && isWrittenAlike(mine, bound);
        boolean train = shared > 1 || bounds > 2 || (alike && bound.parts().size() > 2);
        if (shared > 0 && train) {
            return shared * 2 + (alike ? 1 : 0);
        }
        boolean years = mine.isYear() && bound.isYear();
        return years || (alike && bound.parts().size() > 2) ? 1 : 0;
    }

    private static boolean isWrittenAlike(Version one, Version other) {
        return letters(one) == letters(other)
                && (letters(one) || one.parts().size() == other.parts().size());
    }

    private static boolean letters(Version version) {
        return version.parts().stream().anyMatch(part -> Character.isLetter(part.charAt(0)));
    }
}
