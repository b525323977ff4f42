package org.wardround.engine.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.VersionRule.Called;

/** Tests a row against the version or generation that a product has in its own name. */
final class CalledCheck {
    private static final Pattern CALLED =
            Pattern.compile("(?<![a-z0-9.])(?:v|version) ?(\\d+(?:\\.[\\dx]+)*)(?![a-z0-9])");

    private CalledCheck() {}

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
