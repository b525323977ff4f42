package org.wardround.engine.plan;

import java.util.List;

/**
 * Why a solution is in the plan or not.
 */
public sealed interface Choice
        permits Choice.ForTheLaw,
                Choice.ForTheRisk,
                Choice.AsPrerequisite,
                Choice.AsWished,
                Choice.NoRoom,
                Choice.NoUse,
                Choice.Instead {
    /**
     * In, because without it a duty would be met later or not at all.
     *
     * @param duties ids of the duties
     * @param lossWithout how much more loss there would be without it, in euros over the plan
     */
    record ForTheLaw(List<String> duties, double lossWithout) implements Choice {}

    /**
     * In, because it lowers loss.
     *
     * @param lossWithout how much more loss there would be without it, in euros over the plan
     */
    record ForTheRisk(double lossWithout) implements Choice {}

    /**
     * In, because something else in the plan needs it.
     *
     * @param neededBy solutions that need it
     */
    record AsPrerequisite(List<String> neededBy) implements Choice {}

    /**
     * In, because the hospital wants it.
     *
     * @param lossWithout how much more loss there would be without it, in euros over the plan
     */
    record AsWished(double lossWithout) implements Choice {}

    /**
     * Out: there is not enough of something.
     *
     * @param lossWith how much less loss there would be with it, in euros over the plan
     * @param lacking "money", "hours", "money-and-hours" (both lack), "money-or-hours" (more of either would do), "time" or
     *     "prerequisite"
     */
    record NoRoom(double lossWith, String lacking) implements Choice {}

    /** Out: it lowers no loss and answers no duty. */
    record NoUse() implements Choice {}

    /**
     * Out: an alternative is in the plan.
     *
     * @param alternative the alternative
     */
    record Instead(String alternative) implements Choice {}
}
