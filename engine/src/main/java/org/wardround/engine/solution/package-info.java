/**
 * What can be done, by whom, and what it would take here. Input: the solutions of the catalogue, the hospital,
 * its answers and the sector's challenges. Output: offers, that is solutions scaled to this hospital, less what
 * is in place already.
 */
@NullMarked
package org.wardround.engine.solution;

import org.jspecify.annotations.NullMarked;
