/**
 * Pages as PDF. Input: a page laid out for paper, with its drawings. Output: a tagged PDF with embedded fonts and
 * dates from the as-of date.
 */
@NullMarked
package org.wardround.report.paper;

import org.jspecify.annotations.NullMarked;
