/**
 * What do files of planning problems say? Input: a problem in JSON, or a weapon-target assignment as text. Output: a
 * portfolio problem, or everything that keeps it from being solved.
 */
@NullMarked
package org.wardround.formats.portfolio;

import org.jspecify.annotations.NullMarked;
