/**
 * Published figures on agreement, and ours beside them. Input: the numbers that papers and the documentation of
 * statistical packages print; output: equality to six digits. The attacker who tries to single out a respondent from
 * everything published lives here too.
 */
@NullMarked
package org.wardround.conformance.consultation;

import org.jspecify.annotations.NullMarked;
