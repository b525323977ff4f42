/**
 * What stands on each page, before anybody thinks of markup. Input: a review's result, its numbers and the words of a
 * language. Output: records of finished text that templates only lay out.
 */
@NullMarked
package org.wardround.report.view;

import org.jspecify.annotations.NullMarked;
