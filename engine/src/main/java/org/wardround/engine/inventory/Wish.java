package org.wardround.engine.inventory;

import org.wardround.engine.kernel.Quarter;

/** A solution that the hospital wants in its plan, whatever it brings. */
public sealed interface Wish permits Wish.AtAnyTime, Wish.In {
    /**
     * It may start in any quarter.
     *
     * @param solutionId the solution
     * @param reason as written
     */
    record AtAnyTime(String solutionId, String reason) implements Wish {}

    /**
     * It has to start in one quarter.
     *
     * @param solutionId the solution
     * @param quarter the quarter
     * @param reason as written
     */
    record In(String solutionId, Quarter quarter, String reason) implements Wish {}

    /**
     * The solution.
     *
     * @return its id
     */
    String solutionId();

    /**
     * Why it is wanted.
     *
     * @return as written
     */
    String reason();
}
