/**
 * The quality gate of matching. Answers: how many of the pairs of labelled inventory rows and notices are found, how
 * many are invented, and how many verdicts are right. Input: rows with labels made by reading the notices; output:
 * figures that may only rise.
 */
@NullMarked
package org.wardround.conformance.matching;

import org.jspecify.annotations.NullMarked;
