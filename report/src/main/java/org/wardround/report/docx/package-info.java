/**
 * The paper of a consultation as a document that people go on writing in. Input: the paper's parts and an as-of date.
 * Output: a DOCX (ECMA-376, WordprocessingML) with real headings, lists, header rows and alternative texts; the same
 * paper and day give the same bytes.
 */
@NullMarked
package org.wardround.report.docx;

import org.jspecify.annotations.NullMarked;
