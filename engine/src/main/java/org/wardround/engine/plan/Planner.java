package org.wardround.engine.plan;

import java.util.List;

/**
 * Finds the plan with the least expected loss over its length. Duties come first: the sum of the quarters in
 * which they are late is made as small as can be, then the loss.
 */
public interface Planner {
    /**
     * Plans.
     *
     * @param problem the problem
     * @return a plan that keeps all limits; an empty one when nothing can be done
     */
    Schedule plan(PlanningProblem problem);

    /** How near to the best possible plan a plan should come. */
    enum Precision {
        /** As near as for the plan of a hospital. */
        FULL,
        /** Near enough to be compared with others; 0.5 % is usual. */
        COMPARED,
        /** Near enough to be one of many; 1 % is usual. */
        ROUGH
    }

    /**
     * One of several problems.
     *
     * @param problem the problem
     * @param known plans to begin with, best first; those that break a limit of the problem are passed over
     * @param precision how near to the best possible plan it should come
     */
    record Task(PlanningProblem problem, List<List<Start>> known, Precision precision) {
        /** Copies the lists, so that the record never changes. */
        public Task {
            known = known.stream().map(List::copyOf).toList();
        }

        /**
         * A plan that is only compared with others, without a plan to begin with.
         *
         * @param problem the problem
         * @return the task
         */
        public static Task of(PlanningProblem problem) {
            return new Task(problem, List.of(), Precision.COMPARED);
        }
    }

    /**
     * Plans several problems; a planner may do them at the same time. No plan is worse than one that was known.
     *
     * @param tasks the problems
     * @return a plan for each, in the same order
     */
    default List<Schedule> planAll(List<Task> tasks) {
        return tasks.stream()
                .map(task -> Known.atLeast(task.problem(), plan(task.problem()), task.known()))
                .toList();
    }
}
