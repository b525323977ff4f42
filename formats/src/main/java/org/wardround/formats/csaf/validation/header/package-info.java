/**
 * Tests of the head of a document. Answers: are languages, sharing rules, licence and extensions valid.
 * Input: the document; output: diagnostics of the tests that speak of neither products nor vulnerabilities.
 */
@NullMarked
package org.wardround.formats.csaf.validation.header;

import org.jspecify.annotations.NullMarked;
