/**
 * Reads a consultation from files: what is rated, who may be told apart by what, and the answers of each round, as a
 * folder of our own form or as an export of a survey tool with a map of its columns. Input: files that anybody may have
 * made; output: the consultation, its texts, and a problem for each cell that could not be used.
 */
@NullMarked
package org.wardround.formats.consultation;

import org.jspecify.annotations.NullMarked;
