package org.wardround.engine.inventory;

import org.wardround.engine.kernel.Euros;

/** The money there is in a quarter, in euros; what is left over at its end is gone. */
public sealed interface Purse permits Purse.Apart, Purse.Together {
    /**
     * One-off and running money are kept apart.
     *
     * @param oneOff for buying and introducing
     * @param running for what has to be paid all the time
     */
    record Apart(Euros oneOff, Euros running) implements Purse {}

    /**
     * One pot for both.
     *
     * @param money one-off and running costs together
     */
    record Together(Euros money) implements Purse {}

    /**
     * All the money in it.
     *
     * @return one-off and running money
     */
    default Euros all() {
        return switch (this) {
            case Apart apart -> apart.oneOff().plus(apart.running());
            case Together together -> together.money();
        };
    }

    /**
     * The same with another amount of money.
     *
     * @param factor 0 or more
     * @return each part times the factor
     */
    default Purse times(double factor) {
        return switch (this) {
            case Apart apart ->
                new Apart(apart.oneOff().times(factor), apart.running().times(factor));
            case Together together -> new Together(together.money().times(factor));
        };
    }
}
