package org.wardround.engine.risk;

import org.wardround.engine.kernel.Source;

/**
 * Assumptions that hold for all scenarios (catalogue data).
 *
 * @param shrink what each log-effect is multiplied by because published effects overlap, above 0 and at most 1
 * @param eurosPerOperation what a lost operation counts in the plan, in euros
 * @param eurosPerVisit what a lost visit counts
 * @param eurosPerBedDay what a lost bed-day counts
 * @param tolerance yearly loss in euros that the board accepts in 1 year out of 20
 * @param source who says so
 */
public record RiskAssumptions(
        double shrink,
        double eurosPerOperation,
        double eurosPerVisit,
        double eurosPerBedDay,
        double tolerance,
        Source source) {}
