package org.wardround.engine.portfolio;

/** What a choice breaks. */
public sealed interface Broken {
    /**
     * More is used than there is.
     *
     * @param limit id of the limit
     * @param period the first period in which it happens
     * @param used what is used in that period, or up to and with it where what is left over is carried over
     * @param most what may be
     */
    record Overspent(String limit, int period, double used, double most) implements Broken {}

    /**
     * A link does not hold.
     *
     * @param link the link
     */
    record Unlinked(Link link) implements Broken {}
}
