package org.wardround.engine.plan;

/**
 * Why the planner stopped.
 */
public sealed interface Stop permits Stop.Proven, Stop.NodeLimit, Stop.TimeLimit, Stop.Heuristic {
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

    /**
     * Found by rules of thumb and local search, because the exact solver was not asked, could not run here or died.
     *
     * @param gap proven relative distance to a bound, which may be far below the best possible plan
     */
    record Heuristic(double gap) implements Stop {}

    /**
     * The proven relative distance to the best possible plan.
     *
     * @return (loss - bound) / loss, 0 to 1
     */
    double gap();

    /**
     * The same reason with another gap.
     *
     * @param gap proven relative distance
     * @return the same kind of stop
     */
    default Stop withGap(double gap) {
        return switch (this) {
            case Proven proven -> new Proven(gap);
            case NodeLimit limit -> new NodeLimit(gap);
            case TimeLimit limit -> new TimeLimit(gap);
            case Heuristic heuristic -> new Heuristic(gap);
        };
    }
}
