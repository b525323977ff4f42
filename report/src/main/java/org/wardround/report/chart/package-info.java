/**
 * Pictures of plans and losses. Input: results and words. Output: drawings made of a few shapes, which become SVG on
 * screens and lines on paper.
 */
@NullMarked
package org.wardround.report.chart;

import org.jspecify.annotations.NullMarked;
