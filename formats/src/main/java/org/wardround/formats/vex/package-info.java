/**
 * VEX documents that are not CSAF: OpenVEX, and CycloneDX with vulnerabilities. Answers: which product is, or is not, affected
 * by which vulnerability, and why? Input is the JSON value of one file; output is the same record that a CSAF document gives,
 * so that there is one way of matching, and what is odd in the file.
 */
@NullMarked
package org.wardround.formats.vex;

import org.jspecify.annotations.NullMarked;
