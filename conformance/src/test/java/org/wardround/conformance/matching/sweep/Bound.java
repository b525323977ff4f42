package org.wardround.conformance.matching.sweep;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain upper bound of numbers, and versions below, at and above it.
 *
 * @param included whether the bound itself is affected
 * @param numbers its numbers
 */
record Bound(boolean included, List<Integer> numbers) {
    private static final Pattern PLAIN = Pattern.compile("(?:vers:all/)?(<=?)\\s*[Vv]?(\\d{1,4}(?:\\.\\d{1,5}){1,3})");

    /** Reads a text that is one upper bound and nothing else. */
    static Optional<Bound> of(String text) {
        Matcher matcher = PLAIN.matcher(text.trim());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = List.of(matcher.group(2).split("\\.", -1)).stream()
                .map(Integer::valueOf)
                .toList();
        return Optional.of(new Bound(matcher.group(1).equals("<="), numbers));
    }

    String at() {
        return written(numbers);
    }

    /** The last number one higher. */
    String above() {
        return changed(numbers.size() - 1, 1);
    }

    /** The last number that is not zero one lower; empty where all are zero. */
    Optional<String> below() {
        for (int i = numbers.size() - 1; i >= 0; i--) {
            if (numbers.get(i) > 0) {
                return Optional.of(changed(i, -1));
            }
        }
        return Optional.empty();
    }

    private String changed(int at, int by) {
        List<Integer> changed = new java.util.ArrayList<>(numbers);
        changed.set(at, changed.get(at) + by);
        return written(changed);
    }

    private static String written(List<Integer> numbers) {
        return String.join(".", numbers.stream().map(String::valueOf).toList());
    }
}
