package org.wardround.engine.plan;

/** What a plan makes small, after pins and duties. */
public sealed interface Aim permits Aim.ExpectedLoss, Aim.Shortfall {
    /** The expected loss over the plan. */
    record ExpectedLoss() implements Aim {}

    /**
     * The expected shortfall: the mean of the worst years out of a fixed sample, each of them repeated over the whole
     * plan, with what remains of each scenario in each quarter.
     *
     * @param tail the sample
     */
    record Shortfall(Tail tail) implements Aim {}
}
