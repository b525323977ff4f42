package org.wardround.engine.matching;

import java.util.List;

/** Which versions an advisory means. */
sealed interface VersionRule {
    /** Whether a serial number may decide. */
    default boolean readsSerial() {
        return false;
    }

    /** Every version. */
    record Everything() implements VersionRule {}

    /** No version. */
    record Nothing() implements VersionRule {}

    /**
     * Something that inventories do not tell: an option, a setting, another product beside it.
     *
     * @param text as written, folded
     */
    record Condition(String text) implements VersionRule {}

    /**
     * A version or generation in the product's own name: "Teamcenter V13.0", "CP 1242-7 V2".
     *
     * @param version the version
     * @param text as written, without the letter before it
     * @param generation whether software versions count otherwise, so that only the row's words can tell it
     */
    record Called(Version version, String text, boolean generation) implements VersionRule {}

    /**
     * A limit in the product's own name: "S7-1200 CPU family &lt; V4.x", "WinCC V7.2 and earlier".
     *
     * @param operator how the version stands to the limit
     * @param version the limit
     * @param text as written
     * @param generation whether software versions count otherwise, so that only the row's words can tell it
     */
    record CalledBound(Operator operator, Version version, String text, boolean generation) implements VersionRule {}

    /**
     * All but what a rule covers.
     *
     * @param rule the rule
     */
    record Not(VersionRule rule) implements VersionRule {
        @Override
        public boolean readsSerial() {
            return rule.readsSerial();
        }
    }

    /**
     * Versions that the publisher calls possibly affected, or about which its words contradict each other.
     *
     * @param rule which versions
     * @param why id of the reason
     */
    record Doubt(VersionRule rule, String why) implements VersionRule {
        @Override
        public boolean readsSerial() {
            return rule.readsSerial();
        }
    }

    /**
     * Versions up to or from a bound.
     *
     * @param operator how the version stands to the bound
     * @param bound the bound
     */
    record Bound(Operator operator, Version bound) implements VersionRule {}

    /**
     * One version, or all that begin with it where it has wildcards.
     *
     * @param version the version
     * @param text as written
     * @param alone whether finer versions are listed beside it, so that it covers none of them
     */
    record Exact(Version version, String text, boolean alone) implements VersionRule {
        Exact(Version version, String text) {
            this(version, text, false);
        }
    }

    /**
     * The newest affected version of each release train, "before 36.011, 35.013 or 34.014", or of each of several
     * numberings of one version, "2018 SP3 Version 3.4.430.460".
     *
     * @param operator below, or at most
     * @param bounds one for each train
     */
    record Trains(Operator operator, List<Version> bounds) implements VersionRule {
        public Trains {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * Made or distributed before or after a day or a month.
     *
     * @param operator how the date stands to the span
     * @param span the day, month or year
     */
    record Dated(Operator operator, DaySpan span) implements VersionRule {}

    /**
     * A serial number whose first characters are at most a limit; letters follow digits.
     *
     * @param digits how many characters count
     * @param limit the highest, in lower case
     */
    record SerialUpTo(int digits, String limit) implements VersionRule {
        @Override
        public boolean readsSerial() {
            return true;
        }
    }

    /**
     * Runs on an operating system.
     *
     * @param system folded name such as "windows 7"
     */
    record On(String system) implements VersionRule {}

    /**
     * All must hold.
     *
     * @param rules the rules
     */
    record All(List<VersionRule> rules) implements VersionRule {
        public All {
            rules = List.copyOf(rules);
        }

        @Override
        public boolean readsSerial() {
            return rules.stream().anyMatch(VersionRule::readsSerial);
        }
    }

    /**
     * One must hold.
     *
     * @param rules the rules
     */
    record Any(List<VersionRule> rules) implements VersionRule {
        public Any {
            rules = List.copyOf(rules);
        }

        @Override
        public boolean readsSerial() {
            return rules.stream().anyMatch(VersionRule::readsSerial);
        }
    }

    /**
     * Words that no rule understands.
     *
     * @param text as written
     */
    record Unreadable(String text) implements VersionRule {}

    /** How a version stands to a bound. */
    enum Operator {
        /** Older. */
        BELOW,
        /** Older or the same. */
        AT_MOST,
        /** Newer. */
        ABOVE,
        /** Newer or the same. */
        AT_LEAST;

        boolean isUpper() {
            return this == BELOW || this == AT_MOST;
        }

        boolean holds(int order) {
            return switch (this) {
                case BELOW -> order < 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }
}
