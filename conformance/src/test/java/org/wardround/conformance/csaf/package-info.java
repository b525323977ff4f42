/**
 * CSAF validation against what OASIS publishes. Answers: does the validator accept what is valid and reject what is not.
 * Input: the validator test documents of CSAF 2.0 and 2.1; output: a table, and a failure when it gets worse.
 */
@NullMarked
package org.wardround.conformance.csaf;

import org.jspecify.annotations.NullMarked;
