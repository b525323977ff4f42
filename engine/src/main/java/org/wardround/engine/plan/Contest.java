package org.wardround.engine.plan;

import java.util.List;

/**
 * The plan beside those that today's rankings give for the same money. Because the plan is the best one for the effects
 * that it was made with, all are judged on draws of other effects, too.
 *
 * @param draws how often effects were drawn
 * @param seed seed of the draws
 * @param entries this plan first, then the same planner when duties do not come first, then the rankings
 */
public record Contest(int draws, long seed, List<Ranking> entries) {
    /** Id of this plan. */
    public static final String THIS_PLAN = "this-plan";

    /** Id of the plan of this planner when duties do not come first. */
    public static final String LEAST_LOSS = "least-loss";

    /** Copies the list, so that the record never changes. */
    public Contest {
        entries = List.copyOf(entries);
    }
}
