/**
 * What people of the hospital made of matches: which they corrected, and how far each one is mended. Input: matches,
 * corrections, and what was kept of the last run. Output: corrected matches, a status for each asset and
 * vulnerability, what changed since the last run, and what is still open.
 */
@NullMarked
package org.wardround.engine.remediation;

import org.jspecify.annotations.NullMarked;
