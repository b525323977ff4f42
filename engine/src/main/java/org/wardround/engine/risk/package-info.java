/**
 * What may happen, how often, and what it would cost in money and in lost care, before and after a set of
 * solutions. Input: loss scenarios of the catalogue, findings, offers, the hospital's size. Output: expected
 * losses with their band, a loss exceedance curve and the factors behind each number.
 */
@NullMarked
package org.wardround.engine.risk;

import org.jspecify.annotations.NullMarked;
