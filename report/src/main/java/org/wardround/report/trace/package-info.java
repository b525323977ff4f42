/**
 * Where each number comes from. Input: a review's result. Output: the list of numbers with the rule and the ids behind
 * each, the list of inputs with their origin, and the numbered list of sources.
 */
@NullMarked
package org.wardround.report.trace;

import org.jspecify.annotations.NullMarked;
