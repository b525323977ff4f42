/**
 * Which words say it, in each language. Input: keys, ids and reasons from the engines, numbers in euros and shares.
 * Output: sentences, amounts and dates as people of that language write them; no other package holds a sentence.
 */
@NullMarked
package org.wardround.report.words;

import org.jspecify.annotations.NullMarked;
