/**
 * Names and versions of software packages. Answers: do two identifiers (package URL, CPE name) mean the same product, and is a
 * version inside a range, in the order of the package's own ecosystem? Input is text from SBOMs and advisories; output is a
 * record or a truth that may be unknown, never a guess.
 */
@NullMarked
package org.wardround.engine.packages;

import org.jspecify.annotations.NullMarked;
