package org.wardround.engine.risk;

/**
 * How far one input moves the expected loss.
 *
 * @param input which input
 * @param atLow expected loss in euros a year with the input at its low (or weak) end, the others as they are
 * @param atHigh the same with the input at its high (or strong) end
 */
public record Swing(Unknown input, double atLow, double atHigh) {
    /**
     * How far apart the two ends are.
     *
     * @return euros a year, 0 or more
     */
    public double size() {
        return Math.abs(atHigh - atLow);
    }
}
