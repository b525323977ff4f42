/** Tests of the document for word processors. */
@NullMarked
package org.wardround.report.docx;

import org.jspecify.annotations.NullMarked;
