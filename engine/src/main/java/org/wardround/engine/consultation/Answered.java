package org.wardround.engine.consultation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What everybody answered to one question in all rounds. Who doesn't answer again keeps the rating: a later round is
 * there to revise, so that no answer goes lost and rounds don't differ by who was away.
 */
final class Answered {
    private final String item;
    private final Scale scale;
    /** Person to the ratings of each round. */
    private final SortedMap<Integer, SortedMap<Integer, Integer>> ratings = new TreeMap<>();

    Answered(String item, Scale scale) {
        this.item = item;
        this.scale = scale;
    }

    void add(int round, int person, int rating) {
        ratings.computeIfAbsent(person, same -> new TreeMap<>()).put(round, rating);
    }

    String item() {
        return item;
    }

    Scale scale() {
        return scale;
    }

    /** Everybody who answered, ascending. */
    int[] people() {
        return ratings.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The round in which a person answered first. */
    int first(int person) {
        return of(person).firstKey();
    }

    /** The rounds in which anybody answered, ascending. */
    List<Integer> rounds() {
        return ratings.values().stream()
                .flatMap(rounds -> rounds.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a person had said last by the end of a round, who must have answered by then. */
    int rating(int person, int round) {
        return of(person).headMap(round + 1).lastEntry().getValue();
    }

    /** What a person said in a round, or a gap. */
    int in(int person, int round, int gap) {
        return of(person).getOrDefault(round, gap);
    }

    private SortedMap<Integer, Integer> of(int person) {
        return ratings.getOrDefault(person, Collections.emptySortedMap());
    }

    /** The final ratings, one for each person who answered. */
    int[] last() {
        return Arrays.stream(people())
                .map(person -> rating(person, Integer.MAX_VALUE - 1))
                .toArray();
    }
}
