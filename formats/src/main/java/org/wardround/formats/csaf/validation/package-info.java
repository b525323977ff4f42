/**
 * Whether a CSAF document keeps the rules of its standard. Answers: which mandatory test fails where, and what a buyer
 * misses. Input: one JSON document; output: diagnostics, each with the number of the test and a JSON pointer.
 */
@NullMarked
package org.wardround.formats.csaf.validation;

import org.jspecify.annotations.NullMarked;
