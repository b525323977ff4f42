/**
 * How critical each of the sector's challenges is in this hospital. Input: findings, and the challenges of the
 * catalogue with the finding kinds that belong to them. Output: one standing per challenge, 1 to 5 by a written
 * rule or "not known", beside what the sector says.
 */
@NullMarked
package org.wardround.engine.challenge;

import org.jspecify.annotations.NullMarked;
