/**
 * A sweep over all products of all real notices. Answers: is a product found, with the right verdict, however a
 * hospital writes it, and is it left alone where the row says something else? Input: notices and ways of writing;
 * output: the share that is found, for each way.
 */
@NullMarked
package org.wardround.conformance.matching.sweep;

import org.jspecify.annotations.NullMarked;
