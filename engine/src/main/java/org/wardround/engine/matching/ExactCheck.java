package org.wardround.engine.matching;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.wardround.engine.matching.RowVersion.Reach;
import org.wardround.engine.matching.VersionRule.Exact;

/** Tests a version against one that an advisory names. */
final class ExactCheck {
    private static final int SHORTEST_TEXT = 4;
    private static final Pattern ZEROS = Pattern.compile("(?<=[1-9])0+$");

    private ExactCheck() {}

    static Outcome test(Version mine, RowVersion row, Exact exact) {
        Version version = exact.version();
        if (version.isEmpty()) {
            return new Outcome.Unknown("rule-not-understood");
        }
        if (row.reach() != Reach.EXACT) {
            OptionalInt order = BoundCheck.order(mine, version);
            boolean outside =
                    order.isPresent() && (row.reach() == Reach.FROM ? order.getAsInt() > 0 : order.getAsInt() < 0);
            return outside ? new Outcome.Outside() : new Outcome.Unknown("row-gives-range");
        }
        if (mine.parts().equals(version.parts()) || isIn(row.text(), version, exact.text())) {
            return new Outcome.Inside();
        }
        if (!version.isPlain()
                || (!version.hasNumber() && version.parts().stream().anyMatch(part -> part.length() > 2))) {
            return new Outcome.Unknown("rule-not-understood");
        }
        boolean revision = !Character.isDigit(version.parts().getFirst().charAt(0));
        if (!exact.alone()
                && (version.hasWildcard() || revision || version.parts().size() == 1)
                && mine.startsWith(version)) {
            return new Outcome.Inside();
        }
        OptionalInt order = BoundCheck.order(mine, version);
        if (order.equals(OptionalInt.of(0)) && !mine.hasWildcard()) {
            return new Outcome.Inside();
        }
        if (version.startsWith(mine)) {
            return new Outcome.Unknown("finer-than-rule");
        }
        if (mine.startsWith(version)) {
            return new Outcome.Unknown("coarser-rule");
        }
        if (areDecimals(mine, version)) {
            return new Outcome.Unknown("decimals");
        }
        if (mine.isYear() && mine.parts().size() == 1 && !version.isYear()) {
            return new Outcome.Unknown("year-or-version");
        }
        return order.isPresent() || isShaped(mine, version)
                ? new Outcome.Outside()
                : new Outcome.Unknown("different-scheme");
    }

    /** "2.70" is "2.7" to makers that count in decimals, and another version to those that do not. */
    static boolean areDecimals(Version one, Version other) {
        return one.parts().size() == 2
                && other.parts().size() == 2
                && one.parts().getFirst().equals(other.parts().getFirst())
                && ZEROS.matcher(one.parts().getLast())
                        .replaceFirst("")
                        .equals(ZEROS.matcher(other.parts().getLast()).replaceFirst(""));
    }

    /** Numbers where the other has numbers, letters where it has letters. */
    private static boolean isShaped(Version one, Version other) {
        if (one.parts().size() != other.parts().size() || !one.label().equals(other.label())) {
            return false;
        }
        for (int i = 0; i < one.parts().size(); i++) {
            boolean digit = Character.isDigit(one.parts().get(i).charAt(0));
            if (digit != Character.isDigit(other.parts().get(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** A listed version that stands somewhere else in the row, such as the firmware of a module in its description. */
    private static boolean isIn(String text, Version version, String rule) {
        String[] words = rule.trim().split("\\s+", -1);
        String last = words[words.length - 1];
        return version.parts().size() > 2
                && version.hasNumber()
                && last.length() >= SHORTEST_TEXT
                && text.contains(last);
    }
}
