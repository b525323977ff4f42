package org.wardround.engine.consultation;

/**
 * The place of an item among its kind.
 *
 * @param item the item's id
 * @param place 1 for the highest mean; equal means share a place
 * @param mean of the ratings on the first scale of its kind
 * @param topFive how likely it would be among the first five of another panel like this one, 0 to 1
 */
public record Rank(String item, int place, double mean, double topFive) {}
