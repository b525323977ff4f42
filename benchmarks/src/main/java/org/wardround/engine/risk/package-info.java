/**
 * Yardsticks that use the package-private code of the simulation. Answers: how long does drawing alone take? Input: risks;
 * output: sums, so that nothing is optimised away.
 */
@org.jspecify.annotations.NullMarked
package org.wardround.engine.risk;
