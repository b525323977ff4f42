package org.wardround.engine.risk;

import org.wardround.engine.kernel.Source;

/**
 * Assumptions that hold for all scenarios (catalogue data).
 *
 * @param shrink what each log-effect is multiplied by because published effects overlap, above 0 and at most 1
 * @param eurosPerOperation what a lost operation counts in the plan, in euros
 * @param eurosPerVisit what a lost visit counts
 * @param eurosPerBedDay what a lost bed-day counts
 * @param badYear what all rates are multiplied by together in 1 year out of 20, against a middling year, because years are
 * bad for everybody at once (a worm, a widely used product with a hole); 1 for no such dependence, 10 at most
 * @param tolerance yearly loss in euros that the board accepts in 1 year out of 20
 * @param source who says so
 */
public record RiskAssumptions(
        double shrink,
        double eurosPerOperation,
        double eurosPerVisit,
        double eurosPerBedDay,
        double badYear,
        double tolerance,
        Source source) {

    /** Standard deviation of the logarithm of what all rates are multiplied by in a year. */
    double shockSpread() {
        return StrictMath.log(badYear) / Lognormal.Z95;
    }
}
