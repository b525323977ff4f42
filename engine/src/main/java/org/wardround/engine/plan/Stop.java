package org.wardround.engine.plan;

/**
 * Why the planner stopped.
 */
public sealed interface Stop permits Stop.Proven, Stop.NodeLimit, Stop.TimeLimit {
    /**
     * The gap is proven small enough.
     *
     * @param gap proven relative distance to the best possible plan, 0 or more
     */
    record Proven(double gap) implements Stop {}

    /**
     * A limit on nodes or rounds struck; repeatable.
     *
     * @param gap proven relative distance to the best possible plan
     */
    record NodeLimit(double gap) implements Stop {}

    /**
     * A time limit struck: the result cannot be repeated exactly.
     *
     * @param gap proven relative distance to the best possible plan
     */
    record TimeLimit(double gap) implements Stop {}
}
