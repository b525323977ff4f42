/**
 * What a valid document may still lack for those who buy the product. Answers: can a hospital find the product in its
 * own list, and does it learn what to do. Input: the document; output: diagnostics that are no errors of the standard.
 */
@NullMarked
package org.wardround.formats.csaf.validation.buyer;

import org.jspecify.annotations.NullMarked;
