/**
 * From the result of a review to files that people and programs read. Input: a review's result, the problems of its
 * input and the languages wanted. Output: one folder with pages, PDFs, tables and result.json, the same bytes for the
 * same input.
 */
@NullMarked
package org.wardround.report;

import org.jspecify.annotations.NullMarked;
