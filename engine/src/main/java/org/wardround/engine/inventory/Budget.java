package org.wardround.engine.inventory;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Quarter;

/**
 * The money there is, per year or by quarter, in euros.
 */
public sealed interface Budget permits Budget.Split, Budget.Pooled, Budget.ByQuarter {
    /**
     * One-off and running money are kept apart, as in most hospitals.
     *
     * @param oneOffPerYear for buying and introducing
     * @param runningPerYear for what has to be paid every year
     */
    record Split(Euros oneOffPerYear, Euros runningPerYear) implements Budget {}

    /**
     * One pot for both.
     *
     * @param perYear one-off and running costs of a year together
     */
    record Pooled(Euros perYear) implements Budget {}

    /**
     * Money that comes by quarter; nothing is carried over.
     *
     * @param from what there is in each quarter from that one on, until another one is named; before the first there is
     *     nothing
     */
    record ByQuarter(SortedMap<Quarter, Purse> from) implements Budget {
        /** Copies the map, so that the record never changes. */
        public ByQuarter {
            from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
        }

        /**
         * The money of a quarter.
         *
         * @param quarter the quarter
         * @return what there is in it
         */
        public Purse in(Quarter quarter) {
            SortedMap<Quarter, Purse> until = from.headMap(quarter.plus(1));
            return until.isEmpty()
                    ? new Purse.Together(Euros.ZERO)
                    : until.lastEntry().getValue();
        }
    }

    /**
     * The same with another amount of money.
     *
     * @param factor 0 or more
     * @return each part times the factor
     */
    default Budget times(double factor) {
        return switch (this) {
            case Split split ->
                new Split(
                        split.oneOffPerYear().times(factor),
                        split.runningPerYear().times(factor));
            case Pooled pooled -> new Pooled(pooled.perYear().times(factor));
            case ByQuarter quarters -> {
                SortedMap<Quarter, Purse> other = new TreeMap<>();
                quarters.from().forEach((quarter, purse) -> other.put(quarter, purse.times(factor)));
                yield new ByQuarter(other);
            }
        };
    }
}
