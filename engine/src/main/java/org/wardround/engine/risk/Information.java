package org.wardround.engine.risk;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What it is worth to know more before one decides: the expected value of perfect information. All of an interval counts
 * as something that could be known, though some of it is chance, so that every figure is "at most".
 *
 * @param best id of the decision that is best with what is known today
 * @param expected decision id to its cost and expected loss in euros
 * @param all what it is worth at most to know every input before deciding, in euros
 * @param draws how many draws it rests on
 * @param inputs what single inputs are worth, most first; those that would change no decision are left out
 */
public record Information(
        String best, SortedMap<String, Double> expected, Worth all, int draws, List<InputWorth> inputs) {
    /** Copies the collections, so that the record never changes. */
    public Information {
        expected = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(expected));
        inputs = List.copyOf(inputs);
    }

    /**
     * What knowledge is worth.
     *
     * @param euros at most this much, 0 or more
     * @param standardError its standard error in euros
     */
    public record Worth(double euros, double standardError) {}

    /**
     * What one input is worth.
     *
     * @param input which input
     * @param worth its worth
     */
    public record InputWorth(Unknown input, Worth worth) {}

    /**
     * Where there is nothing to decide.
     *
     * @return no worth
     */
    public static Information none() {
        return new Information("", new TreeMap<>(Map.of()), new Worth(0, 0), 0, List.of());
    }
}
