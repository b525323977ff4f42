/**
 * Tests of the document's own history and of all its dates. Answers: do version, status, revisions and moments agree.
 * Input: the document; output: diagnostics of the tests that speak of tracking and time.
 */
@NullMarked
package org.wardround.formats.csaf.validation.history;

import org.jspecify.annotations.NullMarked;
