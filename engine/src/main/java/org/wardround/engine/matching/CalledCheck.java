package org.wardround.engine.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.VersionRule.Called;
import org.wardround.engine.matching.VersionRule.CalledBound;
import org.wardround.engine.matching.VersionRule.Operator;

/** Tests a row against the version or generation that a product has in its own name. */
final class CalledCheck {
    private static final Pattern CALLED =
            Pattern.compile("(?<![a-z0-9.])(?:v|version) ?(\\d+(?:\\.[\\dx]+)*)(?![a-z0-9])");

    private static final Pattern YEAR = Pattern.compile("(?<![a-z0-9.])((?:19|20)\\d\\d)(?![a-z0-9.])");

    private CalledCheck() {}

    /** Tests a row against a limit in a product's name: by its version, or by the generation that its words name. */
    static Outcome test(RowVersion row, CalledBound limit) {
        if (!limit.generation()) {
            return row.isKnown()
                    ? VersionCheck.each(row, mine -> test(mine, row, limit))
                    : new Outcome.Unknown("no-version");
        }
        Matcher names = (limit.version().isYear() ? YEAR : CALLED).matcher(row.text());
        Outcome outcome = new Outcome.Unknown("model-not-given");
        while (names.find()) {
            outcome = test(Version.of(names.group(1)), row, limit);
            if (outcome instanceof Outcome.Inside) {
                return outcome;
            }
        }
        return outcome;
    }

    /** "V7.2 and earlier" covers all of 7.2. */
    private static Outcome test(Version mine, RowVersion row, CalledBound limit) {
        boolean closed = limit.operator() == Operator.AT_MOST || limit.operator() == Operator.AT_LEAST;
        return closed && mine.startsWith(limit.version())
                ? new Outcome.Inside()
                : BoundCheck.test(mine, row.reach(), new VersionRule.Bound(limit.operator(), limit.version()));
    }

    static Outcome test(RowVersion row, Called called) {
        Matcher names = CALLED.matcher(row.text());
        boolean other = false;
        while (names.find()) {
            Version name = Version.of(names.group(1));
            if (name.startsWith(called.version())) {
                return new Outcome.Inside();
            }
            other = true;
        }
        if (other && called.generation()) {
            return new Outcome.Outside();
        }
        if (row.text().contains(" " + called.text() + " ")) {
            return new Outcome.Inside();
        }
        if (called.generation() || !row.isKnown()) {
            return new Outcome.Unknown(called.generation() ? "model-not-given" : "no-version");
        }
        boolean all = true;
        boolean none = true;
        for (Version mine : row.versions()) {
            boolean inside = mine.startsWith(called.version());
            all &= inside;
            none &= !inside && !called.version().startsWith(mine);
        }
        return all || none ? Outcome.when(all) : new Outcome.Unknown("finer-than-rule");
    }
}
