/**
 * A CSAF document as it is written. Answers: what stands in the members that are read. Input: a cursor over its text;
 * output: one record for each part, in which nothing has been resolved yet, since what it refers to may follow later.
 */
@NullMarked
package org.wardround.formats.csaf.parts;

import org.jspecify.annotations.NullMarked;
