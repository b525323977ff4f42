package org.wardround.optimizer;

import java.time.Duration;

/**
 * When the solver stops.
 *
 * @param gap relative gap that is small enough, 0 or more
 * @param nodes nodes of the search trees in all, after which it stops; repeatable
 * @param time a safety net; a result that it cut short cannot be repeated exactly
 */
public record Settings(double gap, long nodes, Duration time) {
    /**
     * For plans of a hospital: 0.01 %. A plan of 40 solutions over 8 quarters takes some hundred nodes and a few seconds;
     * the time is there for a machine that is busy with other things.
     */
    public static final Settings USUAL = new Settings(1e-4, 50_000, Duration.ofMinutes(5));

    /** Checks the ranges. */
    public Settings {
        if (!(gap >= 0) || nodes < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "The settings (" + gap + ", " + nodes + ", " + time + ") must have gap 0 or more, nodes and time.");
        }
    }
}
