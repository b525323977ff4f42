/**
 * What do the readers make of files that nobody would write? Input: seeds, and what Jazzer makes of them. Output: nothing,
 * or an input that a reader fails on, which then becomes a seed.
 */
@NullMarked
package org.wardround.fuzz;

import org.jspecify.annotations.NullMarked;
