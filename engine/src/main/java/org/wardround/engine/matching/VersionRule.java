package org.wardround.engine.matching;

import java.time.LocalDate;
import java.util.List;

/** Which versions an advisory means. */
sealed interface VersionRule {
    /** Whether a serial number may decide. */
    default boolean readsSerial() {
        return false;
    }

    /** Every version. */
    record Everything() implements VersionRule {}

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
     */
    record Exact(Version version, String text) implements VersionRule {}

    /**
     * The newest affected version of each release train: "before 36.011, 35.013 or 34.014".
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
     * Made or distributed before or after a day.
     *
     * @param operator how the date stands to the day
     * @param day the day
     */
    record Dated(Operator operator, LocalDate day) implements VersionRule {}

    /**
     * A serial number whose first digits are at most a number.
     *
     * @param digits how many digits count
     * @param limit the highest
     */
    record SerialUpTo(int digits, long limit) implements VersionRule {
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
