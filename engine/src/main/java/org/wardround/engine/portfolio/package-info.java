/**
 * Which measures, and when, leave the least loss within some limits? The plain form of a planning problem, without a
 * hospital around it, for researchers and other programs. Input: a portfolio problem. Output: what a choice leaves, and
 * which limits it breaks.
 */
@NullMarked
package org.wardround.engine.portfolio;

import org.jspecify.annotations.NullMarked;
