/**
 * Tests of what is said of a product in a vulnerability. Answers: do status, remediation and flag agree with each other.
 * Input: the document; output: diagnostics of the tests that compare statements within one vulnerability.
 */
@NullMarked
package org.wardround.formats.csaf.validation.status;

import org.jspecify.annotations.NullMarked;
