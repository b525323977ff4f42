package org.wardround.engine.plan;

/**
 * A solution that starts.
 *
 * @param solutionId the solution
 * @param quarter quarter of the start
 * @param inPlace quarter from which it is in place; may be after the end of the plan
 */
public record Start(String solutionId, int quarter, int inPlace) {}
