/**
 * How far people who rate the same thing agree: agreement on an ordered scale, concordance over many items, and
 * what changed between two rounds. Input: counts on a scale, or ratings by rater and item with gaps; output: plain
 * figures, each after a published formula. Nothing here knows who the raters are or what they rate.
 */
@NullMarked
package org.wardround.engine.consensus;

import org.jspecify.annotations.NullMarked;
