package org.wardround.engine.solution;

import org.wardround.engine.kernel.Text;

/**
 * How hard a solution is, the hardest of technical, organisational and vendor dependence.
 *
 * @param level 1 (one person in days) to 5 (several organisations in years)
 * @param anchor why it has that level
 */
public record Complexity(int level, Text anchor) {}
