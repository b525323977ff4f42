package org.wardround.engine.matching;

/** What testing a version against a rule gave. */
sealed interface Outcome {
    /** The rule covers the version. */
    record Inside() implements Outcome {}

    /**
     * The rule does not cover the version.
     *
     * @param side -1 when the version is older than all that the rule covers, 1 when it is newer, in an ecosystem's own
     *     order; 0 when that is not known
     */
    record Outside(int side) implements Outcome {
        Outside() {
            this(0);
        }
    }

    /** The rule is for another series of versions, such as "U61" for a version "L81". */
    record OtherSeries() implements Outcome {}

    /**
     * The two cannot be compared.
     *
     * @param why id of the reason
     */
    record Unknown(String why) implements Outcome {}

    static Outcome when(boolean inside) {
        return inside ? new Inside() : new Outside();
    }

    /** Both must hold. */
    default Outcome and(Outcome other) {
        return rankForAnd() <= other.rankForAnd() ? this : other;
    }

    /** One must hold. */
    default Outcome or(Outcome other) {
        return rankForOr() <= other.rankForOr() ? this : other;
    }

    private int rankForAnd() {
        return switch (this) {
            case Outside outside -> 0;
            case OtherSeries otherSeries -> 1;
            case Unknown unknown -> 2;
            case Inside inside -> 3;
        };
    }

    private int rankForOr() {
        return switch (this) {
            case Inside inside -> 0;
            case Unknown unknown -> 1;
            case Outside outside -> 2;
            case OtherSeries otherSeries -> 3;
        };
    }
}
