package org.wardround.engine.consultation;

import java.util.List;

/**
 * Two groups that rate an item differently, by a level or more.
 *
 * @param item the item's id
 * @param scale what was rated
 * @param grouping the grouping's id
 * @param lower the groups whose mean is the lowest
 * @param lowest their mean
 * @param higher the groups whose mean is the highest
 * @param highest their mean
 */
public record Disagreement(
        String item,
        Scale scale,
        String grouping,
        List<String> lower,
        double lowest,
        List<String> higher,
        double highest) {

    /** Copies what was given, so that the record never changes. */
    public Disagreement {
        lower = List.copyOf(lower);
        higher = List.copyOf(higher);
    }
}
