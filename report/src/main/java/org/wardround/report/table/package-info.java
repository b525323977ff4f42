/**
 * Tables for spreadsheets. Input: a review's result and words. Output: CSV and XLSX in which no cell of a hospital's
 * or a publisher's text can act as a formula.
 */
@NullMarked
package org.wardround.report.table;

import org.jspecify.annotations.NullMarked;
