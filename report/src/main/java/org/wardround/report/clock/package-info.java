/**
 * The card of clocks for three in the morning. Input: the card that the engine made, the hospital's contacts and the words
 * of a language. Output: what stands on the card, as text, as a calendar file and for the page.
 */
@NullMarked
package org.wardround.report.clock;

import org.jspecify.annotations.NullMarked;
