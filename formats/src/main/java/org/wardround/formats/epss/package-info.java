/**
 * Probabilities of exploitation, as FIRST publishes them every day. Answers: how likely is it that a CVE is exploited in
 * the next 30 days. Input: the text of one CSV file; output: one score for each CVE.
 */
@NullMarked
package org.wardround.formats.epss;

import org.jspecify.annotations.NullMarked;
