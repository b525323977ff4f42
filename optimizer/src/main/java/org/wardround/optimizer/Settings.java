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
     * For the plan of a hospital: 0.01 %. A plan of 40 solutions over 8 quarters takes some hundred nodes and a few
     * seconds. Where the law binds nothing and everything is open the proof is harder: then the nodes end it, so that the
     * result can still be repeated. The time is there for a machine that is busy with other things.
     */
    public static final Settings USUAL = new Settings(1e-4, 4_000, Duration.ofMinutes(2));

    /** For plans that are only compared with one another, such as those of other budgets: 0.5 %, and soon done. */
    public static final Settings COMPARED = new Settings(5e-3, 400, Duration.ofSeconds(20));

    /** For many plans, of which the common parts count: 1 %. */
    public static final Settings ROUGH = new Settings(1e-2, 200, Duration.ofSeconds(20));

    /** Checks the ranges. */
    public Settings {
        if (!(gap >= 0) || nodes < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "The settings (" + gap + ", " + nodes + ", " + time + ") must have gap 0 or more, nodes and time.");
        }
    }
}
