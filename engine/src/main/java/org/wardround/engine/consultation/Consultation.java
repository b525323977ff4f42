package org.wardround.engine.consultation;

import java.util.List;
import org.wardround.engine.disclosure.Protection;

/**
 * A consultation with everything that was answered.
 *
 * @param items what was rated
 * @param respondents who rated, each id once
 * @param ratings of all rounds; where a person rated an item twice in a round, the last one counts
 * @param groupings by which figures are broken down, the most important first: a later one gives way
 * @param protection the rules by which nobody is singled out
 * @param seed of all draws
 */
public record Consultation(
        List<Item> items,
        List<Respondent> respondents,
        List<Rating> ratings,
        List<Grouping> groupings,
        Protection protection,
        long seed) {

    /** Copies what was given, so that the record never changes. */
    public Consultation {
        items = List.copyOf(items);
        respondents = List.copyOf(respondents);
        ratings = List.copyOf(ratings);
        groupings = List.copyOf(groupings);
    }
}
