/**
 * Security advisories and VEX documents in CSAF 2.0 and 2.1. Answers: which products, vulnerabilities, statuses and
 * remedies does a publisher name, and where in its document. Input: one JSON document; output: one advisory with the
 * publisher's text as written, and everything that is odd about it.
 */
@NullMarked
package org.wardround.formats.csaf;

import org.jspecify.annotations.NullMarked;
