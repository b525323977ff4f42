package org.wardround.engine.matching;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests the version of a row against the rule of an advisory. */
final class VersionCheck {
    private static final Pattern SYSTEM =
            Pattern.compile("\\b(?:windows|win) ?(?:server )?(20\\d\\d|xp|vista|ce|nt|7|8\\.1|8|10|11)(?![\\w.])");

    private VersionCheck() {}

    static Outcome test(RowVersion row, VersionRule rule) {
        return switch (rule) {
            case VersionRule.Everything everything -> new Outcome.Inside();
            case VersionRule.Nothing nothing -> new Outcome.Outside();
            case VersionRule.Bound bound -> each(row, mine -> BoundCheck.test(mine, row.reach(), bound));
            case VersionRule.Exact exact -> each(row, mine -> ExactCheck.test(mine, row, exact));
            case VersionRule.Trains trains -> each(row, mine -> TrainCheck.test(mine, row.reach(), trains));
            case VersionRule.Dated dated ->
                row.day()
                        .map(mine -> mine.test(dated.operator(), dated.span()))
                        .orElseGet(() -> new Outcome.Unknown("date-of-manufacture"));
            case VersionRule.SerialUpTo serialUpTo -> serial(row.serial(), serialUpTo);
            case VersionRule.On onRule -> system(row.text(), onRule.system());
            case VersionRule.Called called -> CalledCheck.test(row, called);
            case VersionRule.CalledBound limit -> CalledCheck.test(row, limit);
            case VersionRule.Condition condition -> new Outcome.Unknown("condition");
            case VersionRule.Not not -> inverse(test(row, not.rule()));
            case VersionRule.Doubt doubt ->
                test(row, doubt.rule()) instanceof Outcome.Inside
                        ? new Outcome.Unknown(doubt.why())
                        : test(row, doubt.rule());
            case VersionRule.All allRule ->
                allRule.rules().stream().map(one -> test(row, one)).reduce(new Outcome.Inside(), Outcome::and);
            case VersionRule.Any anyRule ->
                anyRule.rules().stream().map(one -> test(row, one)).reduce(new Outcome.OtherSeries(), Outcome::or);
            case VersionRule.Unreadable unreadable -> new Outcome.Unknown("rule-not-understood");
        };
    }

    /** Every version that the row names must come to the same. */
    static Outcome each(RowVersion row, Function<Version, Outcome> test) {
        if (!row.isKnown()) {
            return new Outcome.Unknown("no-version");
        }
        Outcome first = test.apply(row.versions().getFirst());
        for (Version other : row.versions().subList(1, row.versions().size())) {
            if (!test.apply(other).equals(first)) {
                return new Outcome.Unknown("several-versions");
            }
        }
        return first;
    }

    private static Outcome inverse(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Inside inside -> new Outcome.Outside();
            case Outcome.Outside outside -> new Outcome.Inside();
            case Outcome.OtherSeries otherSeries -> new Outcome.Inside();
            case Outcome.Unknown unknown -> unknown;
        };
    }

    private static Outcome serial(String serial, VersionRule.SerialUpTo rule) {
        String mine = serial.toLowerCase(Locale.ROOT).replaceAll("[^\\dxyz]", "");
        int digits = Math.min(rule.digits(), rule.limit().length());
        if (mine.length() < digits) {
            return new Outcome.Unknown("serial-number");
        }
        String limit = rule.limit().substring(0, digits);
        return Outcome.when(mine.substring(0, digits).compareTo(limit) <= 0);
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
