/**
 * What the law asks of this hospital, and where it stands by its own answers. Input: obligations and national
 * acts from the catalogue, the answers of the hospital and its size. Output: for each obligation whether it is
 * in force, whether the hospital is in scope, and which questions show a gap.
 */
@NullMarked
package org.wardround.engine.obligation;

import org.jspecify.annotations.NullMarked;
