/**
 * Tables as people keep them. Answers: which rows and cells stand in this CSV, TSV or XLSX file, and in which row are
 * the column names? Input is a file in any of the encodings, separators and line ends that office programs write;
 * output is the header and the rows with their line numbers, and everything that was odd on the way.
 */
@NullMarked
package org.wardround.formats.table;

import org.jspecify.annotations.NullMarked;
