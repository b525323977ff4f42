package org.wardround.engine.inventory;

import org.wardround.engine.kernel.Euros;

/**
 * The money there is per year, in euros.
 */
public sealed interface Budget permits Budget.Split, Budget.Pooled {
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
}
