package org.wardround.engine.consultation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Who rates what: nobody is asked more than fits into a quarter of an hour. Everybody gets all challenges; what is left
 * goes half to solutions of challenges that the person chose, and to those solutions that fewest have got so far.
 */
public final class BalancedDraw {
    /** Most items for one person. */
    public static final int MOST = 25;

    private BalancedDraw() {}

    /**
     * Draws.
     *
     * @param items of the consultation
     * @param chosen for each person the ids of challenges that this person chose; may be empty
     * @param most items for one person, 1 or more; with fewer than there are challenges, the first ones are asked
     * @param seed of the draw
     * @return for each person the items, challenges first, each in the order of items
     */
    public static Map<String, List<Item>> of(
            List<Item> items, SortedMap<String, Set<String>> chosen, int most, long seed) {
        List<Item> challenges = of(items, Item.Kind.CHALLENGE);
        List<Item> solutions = new ArrayList<>(of(items, Item.Kind.SOLUTION));
        List<Item> first = challenges.subList(0, Math.min(most, challenges.size()));
        int left = Math.min(most - first.size(), solutions.size());
        Map<String, Integer> asked = new HashMap<>();
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(seed);
        Map<String, List<Item>> sheets = new LinkedHashMap<>();
        chosen.forEach((person, own) -> {
            List<Item> rarest = new ArrayList<>(solutions);
            ListSampler.shuffle(random, rarest);
            rarest.sort(Comparator.comparingInt(item -> asked.getOrDefault(item.id(), 0)));
            Set<Item> drawn = new LinkedHashSet<>();
            rarest.stream()
                    .filter(item -> !Collections.disjoint(item.answers(), own))
                    .limit((left + 1) / 2)
                    .forEach(drawn::add);
            rarest.stream()
                    .filter(item -> !drawn.contains(item))
                    .limit(left - drawn.size())
                    .toList()
                    .forEach(drawn::add);
            drawn.forEach(item -> asked.merge(item.id(), 1, Integer::sum));
            List<Item> sheet = new ArrayList<>(first);
            solutions.stream().filter(drawn::contains).forEach(sheet::add);
            sheets.put(person, sheet);
        });
        return sheets;
    }

    private static List<Item> of(List<Item> items, Item.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }
}
