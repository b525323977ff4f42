/**
 * Which clocks run after an incident, who must act, and until when. Input: clocks and countries from the catalogue, the
 * moments that the hospital gives for one incident, and the moment at which somebody looks. Output: one card whose steps
 * each have a deadline, or the fact that they still wait for.
 */
@NullMarked
package org.wardround.engine.clock;

import org.jspecify.annotations.NullMarked;
