/**
 * What a sector body hands over after a consultation: figures, a map, a position paper, tables. Input: insights and the
 * words of what was rated; output: files that people read, in their language, and one that programs read. Whatever is
 * not in the insights is not known here, so that nothing private can slip out.
 */
@NullMarked
package org.wardround.report.sector;

import org.jspecify.annotations.NullMarked;
