/**
 * Tests of the document's profile. Answers: does a VEX, an advisory or a withdrawn document hold what its kind must
 * hold. Input: the document; output: diagnostics of the tests 6.1.27.x and 6.1.26.
 */
@NullMarked
package org.wardround.formats.csaf.validation.profile;

import org.jspecify.annotations.NullMarked;
