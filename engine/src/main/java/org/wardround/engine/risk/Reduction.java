package org.wardround.engine.risk;

import org.wardround.engine.kernel.Estimate;

/**
 * What an offer would still take off one scenario, as logarithms, so that reductions of several offers add up.
 *
 * @param rate what it takes off the logarithm of the rate, 0 or more, after shrinking
 * @param impact what it takes off the logarithm of the impact, 0 or more, after shrinking
 */
public record Reduction(Estimate rate, Estimate impact) {
    /**
     * What plans count with.
     *
     * @return likely reduction of the logarithm of the expected loss, 0 or more
     */
    public double total() {
        return rate.likely() + impact.likely();
    }
}
