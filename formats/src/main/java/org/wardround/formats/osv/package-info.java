/**
 * Entries of the Open Source Vulnerability format (OSV). Answers: which versions of which package have which vulnerability?
 * Input is the JSON value of one file; output is the same record that a CSAF document gives, with ranges as {@code vers} texts
 * of the package's ecosystem, and what is odd in the file.
 */
@NullMarked
package org.wardround.formats.osv;

import org.jspecify.annotations.NullMarked;
