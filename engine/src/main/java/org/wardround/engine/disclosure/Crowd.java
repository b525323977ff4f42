package org.wardround.engine.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether figures on a set of people give nobody away: enough of them, not (nearly) all of one mind, and neither seen
 * through by one organisation that has many of them. Larger sets are never worse than the sets within them.
 */
final class Crowd {
    private final Answers answers;
    private final Protection protection;

    Crowd(Answers answers, Protection protection) {
        this.answers = answers;
        this.protection = protection;
    }

    /** Whether a distribution over these people gives somebody's answer away; an empty set says nothing. */
    boolean givesAway(BitSet people) {
        if (people.isEmpty()) {
            return false;
        }
        int size = people.cardinality();
        int others = others(counts(people));
        if (size < protection.people() || others <= protection.coalition()) {
            return true;
        }
        // an organisation with fewer people leaves enough of them, and of both minds
        for (int organisation : withMoreThan(people, Math.min(size - protection.minimum(), others - 1))) {
            BitSet outside = without(people, organisation);
            if (!outside.isEmpty() && (outside.cardinality() < protection.minimum() || others(counts(outside)) == 0)) {
                return true;
            }
        }
        return false;
    }

    /** How many people the largest organisation has among these. */
    int largest(BitSet people) {
        return members(people).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private Map<Integer, Integer> members(BitSet people) {
        Map<Integer, Integer> members = new HashMap<>();
        people.stream()
                .filter(person -> answers.organisation(person) >= 0)
                .forEach(person -> members.merge(answers.organisation(person), 1, Integer::sum));
        return members;
    }

    private int[] counts(BitSet people) {
        int[] counts = new int[answers.levels()];
        people.stream().forEach(person -> counts[answers.level(person) - 1]++);
        return counts;
    }

    /** How many did not give the most frequent level. */
    private static int others(int[] counts) {
        int all = 0;
        int most = 0;
        for (int count : counts) {
            all += count;
            most = Math.max(most, count);
        }
        return all - most;
    }

    /** Organisations with more people among these than a number. */
    Set<Integer> withMoreThan(BitSet people, int number) {
        Set<Integer> large = new TreeSet<>();
        members(people).forEach((organisation, count) -> {
            if (count > number) {
                large.add(organisation);
            }
        });
        return large;
    }

    BitSet without(BitSet people, int organisation) {
        BitSet outside = new BitSet();
        people.stream()
                .filter(person -> answers.organisation(person) != organisation)
                .forEach(outside::set);
        return outside;
    }

    int level(int person) {
        return answers.level(person);
    }

    int levels() {
        return answers.levels();
    }

    int organisation(int person) {
        return answers.organisation(person);
    }

    Protection protection() {
        return protection;
    }
}
