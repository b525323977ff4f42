/**
 * Letters to manufacturers. Input: the questions to each and who writes. Output: what stands in each letter, in its answer sheet
 * and in the list of all letters, in the words of one language.
 */
@NullMarked
package org.wardround.report.letter;

import org.jspecify.annotations.NullMarked;
