package org.wardround.engine.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why the plan is as it is, in figures.
 *
 * @param removed for each solution in the plan: scenario id to how much more loss there would be without it and without
 *     what needs it, in euros over the plan; the sum is what would be lost
 * @param prices for each solution left out that would help: at which price it would come in
 * @param margins what a little more money, or a few more hours of a role, would bring; empty when not asked for
 * @param needs for each duty that is late: the cheapest way to meet it as early as lead times allow
 */
public record Why(
        SortedMap<String, SortedMap<String, Double>> removed,
        SortedMap<String, EntryPrice> prices,
        List<Margin> margins,
        List<DutyNeed> needs) {
    /** Nothing to explain. */
    public static final Why NOTHING = new Why(new TreeMap<>(), new TreeMap<>(), List.of(), List.of());

    /** Copies the collections, so that the record never changes. */
    public Why {
        SortedMap<String, SortedMap<String, Double>> copy = new TreeMap<>();
        removed.forEach((id, of) -> copy.put(id, Collections.unmodifiableSortedMap(new TreeMap<>(of))));
        removed = Collections.unmodifiableSortedMap(copy);
        prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
        margins = List.copyOf(margins);
        needs = List.copyOf(needs);
    }
}
