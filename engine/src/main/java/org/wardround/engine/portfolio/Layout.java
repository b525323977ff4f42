package org.wardround.engine.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A problem as arrays, so that a choice can be changed and judged many thousand times a second. */
final class Layout {
    final Portfolio problem;
    final int periods;
    final int size;
    final int[][] threats;
    final double[][] keep;
    final double[][] once;
    final double[][] later;
    final List<List<Link>> links;

    Layout(Portfolio problem) {
        this.problem = problem;
        this.periods = problem.periods();
        this.size = problem.measures().size();
        Map<String, Integer> threatNumbers = new HashMap<>();
        problem.threats().forEach(threat -> threatNumbers.put(threat.id(), threatNumbers.size()));
        Map<String, Integer> numbers = new HashMap<>();
        problem.measures().forEach(measure -> numbers.put(measure.id(), numbers.size()));
        this.threats = new int[size][];
        this.keep = new double[size][];
        for (int i = 0; i < size; i++) {
            SortedMap<String, Double> taken = problem.measures().get(i).taken();
            threats[i] = taken.keySet().stream()
                    .mapToInt(id -> number(threatNumbers, id))
                    .toArray();
            keep[i] =
                    taken.values().stream().mapToDouble(t -> StrictMath.exp(-t)).toArray();
        }
        int limits = problem.limits().size();
        this.once = new double[limits][size];
        this.later = new double[limits][size];
        for (int l = 0; l < limits; l++) {
            int limit = l;
            problem.limits().get(l).uses().forEach((id, use) -> {
                once[limit][number(numbers, id)] = use.once();
                later[limit][number(numbers, id)] = use.later();
            });
        }
        this.links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = problem.measures().get(i).id();
            links.add(problem.links().stream().filter(link -> names(link, id)).toList());
        }
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The id (" + id + ") must be in the problem.");
        }
        return number;
    }

    private static boolean names(Link link, String id) {
        return switch (link) {
            case Link.Requires pair ->
                pair.measure().equals(id) || pair.needed().equals(id);
            case Link.InPlaceBy by -> by.measure().equals(id);
            case Link.AtMost some -> some.measures().contains(id);
        };
    }

    /** What a limit's measure uses in a period, when it starts in another. */
    double uses(int limit, int i, int start, int period) {
        if (start > period) {
            return 0;
        }
        if (!problem.limits().get(limit).carriedOver()) {
            return start == period ? once[limit][i] : later[limit][i];
        }
        return once[limit][i] + (period - start) * later[limit][i];
    }

    /** The choice by ids; a start of {@link #periods} is none. */
    SortedMap<String, Integer> named(int[] starts) {
        SortedMap<String, Integer> named = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            if (starts[i] < periods) {
                named.put(problem.measures().get(i).id(), starts[i]);
            }
        }
        return named;
    }

    int[] nothing() {
        int[] starts = new int[size];
        Arrays.fill(starts, periods);
        return starts;
    }
}
