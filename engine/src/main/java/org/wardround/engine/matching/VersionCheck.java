package org.wardround.engine.matching;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.VersionRule.Bound;

/** Tests the version of a row against the rule of an advisory. */
final class VersionCheck {
    private static final Pattern SYSTEM =
            Pattern.compile("\\b(?:windows|win) ?(?:server )?(20\\d\\d|xp|vista|ce|nt|7|8\\.1|8|10|11)(?![\\w.])");

    private VersionCheck() {}

    static Outcome test(RowVersion row, VersionRule rule) {
        return switch (rule) {
            case VersionRule.Everything everything -> new Outcome.Inside();
            case VersionRule.Bound bound -> bound(row, bound);
            case VersionRule.Exact exact -> exact(row, exact.version(), exact.text());
            case VersionRule.Trains trains -> trains(row, trains.operator(), trains.bounds());
            case VersionRule.Dated dated ->
                row.day()
                        .<Outcome>map(mine -> Outcome.when(dated.operator().holds(mine.compareTo(dated.day()))))
                        .orElseGet(() -> new Outcome.Unknown("date-of-manufacture"));
            case VersionRule.SerialUpTo serialUpTo -> serial(row.serial(), serialUpTo.digits(), serialUpTo.limit());
            case VersionRule.On onRule -> system(row.text(), onRule.system());
            case VersionRule.All allRule ->
                allRule.rules().stream().map(one -> test(row, one)).reduce(new Outcome.Inside(), Outcome::and);
            case VersionRule.Any anyRule ->
                anyRule.rules().stream().map(one -> test(row, one)).reduce(new Outcome.OtherSeries(), Outcome::or);
            case VersionRule.Unreadable unreadable -> new Outcome.Unknown("rule-not-understood");
        };
    }

    private static Outcome bound(RowVersion row, Bound bound) {
        if (!row.isKnown()) {
            return new Outcome.Unknown("no-version");
        }
        Version mine = row.version();
        Version limit = bound.bound();
        if (bound.operator() == VersionRule.Operator.AT_MOST && covers(limit, mine)) {
            return new Outcome.Inside();
        }
        if (mine.shortCode().isSeriesCode() && limit.shortCode().isSeriesCode()) {
            mine = mine.shortCode();
            limit = limit.shortCode();
            if (!mine.parts().getFirst().equals(limit.parts().getFirst())) {
                return new Outcome.OtherSeries();
            }
        }
        OptionalInt order = mine.compare(limit);
        if (order.isEmpty()) {
            order = tail(mine, limit);
        }
        return order.isEmpty()
                ? new Outcome.Unknown("different-scheme")
                : Outcome.when(bound.operator().holds(order.getAsInt()));
    }

    /** A coarse limit such as "N", "12" or "12.2.x" covers all that begin with it. */
    private static boolean covers(Version limit, Version mine) {
        boolean coarse = limit.parts().size() == 1 || limit.hasWildcard();
        boolean build = mine.parts().size() > limit.parts().size()
                && mine.parts().get(limit.parts().size()).equals("build");
        return (coarse || build) && mine.startsWith(limit);
    }

    /** "S4 A.07.107" or "NMC2 6.8.2": a model before the version. The rest is compared when the shapes agree. */
    private static OptionalInt tail(Version mine, Version limit) {
        for (int skip = 1; skip <= 2; skip++) {
            if (limit.parts().size() > skip + 1 && isLabel(limit, skip)) {
                Version rest =
                        new Version(limit.parts().subList(skip, limit.parts().size()), true);
                if (alike(mine, rest)) {
                    return mine.compare(rest);
                }
            }
            if (mine.parts().size() > skip + 1 && isLabel(mine, skip)) {
                Version rest =
                        new Version(mine.parts().subList(skip, mine.parts().size()), true);
                if (alike(rest, limit)) {
                    return rest.compare(limit);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** A letter alone is a revision, more than that before a version is a label. */
    private static boolean isLabel(Version version, int length) {
        return length > 1 || version.parts().getFirst().length() > 1;
    }

    private static boolean alike(Version one, Version other) {
        return one.parts().size() > 1
                && other.parts().size() > 1
                && one.parts().size() == other.parts().size()
                && one.compare(other).isPresent();
    }

    private static Outcome exact(RowVersion row, Version version, String text) {
        boolean words = !version.hasNumber() && version.parts().stream().anyMatch(part -> part.length() > 3);
        if (version.isEmpty() || words || !row.isKnown()) {
            return new Outcome.Unknown(row.isKnown() ? "rule-not-understood" : "no-version");
        }
        Version mine = row.version();
        if (mine.equals(version) || mine.parts().equals(version.parts())) {
            return new Outcome.Inside();
        }
        boolean revision = !version.parts().isEmpty()
                && !Character.isDigit(version.parts().getFirst().charAt(0));
        if ((version.hasWildcard() || revision || version.parts().size() == 1) && mine.startsWith(version)) {
            return new Outcome.Inside();
        }
        if (mine.compare(version).equals(OptionalInt.of(0))) {
            return new Outcome.Inside();
        }
        if (mine.startsWith(version) || version.startsWith(mine)) {
            return new Outcome.Unknown("finer-than-rule");
        }
        if (isIn(row.text(), version, text)) {
            return new Outcome.Inside();
        }
        return mine.hasNumber() && version.hasNumber()
                ? new Outcome.Outside()
                : new Outcome.Unknown("different-scheme");
    }

    /** A listed version that stands somewhere else in the row, such as the firmware of a module in its description. */
    private static boolean isIn(String text, Version version, String rule) {
        String[] words = rule.trim().split("\\s+", -1);
        String last = words[words.length - 1];
        return version.parts().size() > 2 && last.length() > 3 && text.contains(last);
    }

    private static Outcome trains(RowVersion row, VersionRule.Operator operator, List<Version> bounds) {
        if (!row.isKnown()) {
            return new Outcome.Unknown("no-version");
        }
        Version mine = row.version();
        boolean aboveAll = true;
        for (Version bound : bounds) {
            OptionalInt order = mine.compare(bound);
            if (order.isEmpty()) {
                return new Outcome.Unknown("different-scheme");
            }
            if (mine.parts().getFirst().equals(bound.parts().getFirst())) {
                return Outcome.when(operator.holds(order.getAsInt()));
            }
            aboveAll &= order.getAsInt() > 0;
        }
        return Outcome.when(!aboveAll);
    }

    private static Outcome serial(String serial, int digits, long limit) {
        String head = serial.replaceAll("\\D", "");
        if (head.length() < digits) {
            return new Outcome.Unknown("serial-number");
        }
        return Outcome.when(Long.parseLong(head.substring(0, digits)) <= limit);
    }

    private static Outcome system(String text, String system) {
        Matcher wanted = SYSTEM.matcher(system);
        Matcher mine = SYSTEM.matcher(text);
        if (!wanted.find() || !mine.find()) {
            return new Outcome.Unknown("operating-system");
        }
        do {
            if (mine.group(1).equals(wanted.group(1))) {
                return new Outcome.Inside();
            }
        } while (mine.find());
        return new Outcome.Outside();
    }
}
