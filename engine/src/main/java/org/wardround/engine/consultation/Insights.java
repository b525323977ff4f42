package org.wardround.engine.consultation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be said of a consultation.
 *
 * @param respondents how many people rated anything
 * @param rounds how many rounds there were
 * @param items one for each item, in their order
 * @param ranks of challenges by criticality and of solutions by benefit, each kind from the first place on
 * @param disagreements the widest first
 * @param places where solutions stand on the map
 * @param pooled one for each kind
 */
public record Insights(
        int respondents,
        int rounds,
        List<ItemInsight> items,
        List<Rank> ranks,
        List<Disagreement> disagreements,
        List<Placement> places,
        List<Pooled> pooled) {

    /** Copies what was given, so that the record never changes. */
    public Insights {
        items = List.copyOf(items);
        ranks = List.copyOf(ranks);
        disagreements = List.copyOf(disagreements);
        places = List.copyOf(places);
        pooled = List.copyOf(pooled);
    }

    /**
     * The places of a kind.
     *
     * @param kind challenges or solutions
     * @return the first place first
     */
    public List<Rank> ranks(Item.Kind kind) {
        Set<String> ids = items.stream()
                .map(ItemInsight::item)
                .filter(item -> item.kind() == kind)
                .map(Item::id)
                .collect(Collectors.toSet());
        return ranks.stream().filter(rank -> ids.contains(rank.item())).toList();
    }
}
