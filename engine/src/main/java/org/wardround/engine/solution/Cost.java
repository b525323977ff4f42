package org.wardround.engine.solution;

import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Source;

/**
 * What a solution costs the reference hospital, in euros.
 *
 * @param oneOff once
 * @param perYear every year from when it is in place
 * @param scaling how it grows
 * @param source who says so
 */
public record Cost(Estimate oneOff, Estimate perYear, Scaling scaling, Source source) {

    /**
     * Moves the likely values within their own ranges.
     *
     * @param share -1 to the low end, 0 not at all, 1 to the high end
     * @return the moved cost
     */
    public Cost towards(double share) {
        return new Cost(oneOff.towards(share), perYear.towards(share), scaling, source);
    }
}
