package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers of names by the keys that they are looked up by. Filled once, then only read. */
final class Postings {
    private static final int FIRSTS = 64;
    private static final int HASHES = 4096;
    private static final int BITS = 6;

    private final Ints nothing = new Ints();

    private final Map<String, Ints> words = new HashMap<>();
    private final Map<String, Ints> beginnings = new HashMap<>();
    private final List<List<Beginning>> byFirst = new ArrayList<>(Collections.nCopies(FIRSTS, List.of()));
    /** One bit for each word, by its hash: most runs of a row are no key, and that is soon told. */
    private final long[] hashes = new long[HASHES];

    private final Ints always = new Ints();

    /** What a run of the row must begin with, and the names that ask for it. */
    private record Beginning(String text, Ints numbers) {}

    /** Adds a name under one of its keys. */
    void add(String key, int number) {
        if (!NameKeys.isBeginning(key)) {
            words.computeIfAbsent(key, any -> new Ints()).add(number);
            hashes[word(key)] |= 1L << key.hashCode();
        } else if (key.equals(NameKeys.ANY)) {
            always.add(number);
        } else {
            beginnings.computeIfAbsent(key, this::beginning).add(number);
        }
    }

    /** Puts all names of a key. */
    void put(String key, Ints numbers) {
        if (!NameKeys.isBeginning(key)) {
            words.put(key, numbers);
            hashes[word(key)] |= 1L << key.hashCode();
        } else {
            for (int i = 0; i < numbers.size(); i++) {
                add(key, numbers.get(i));
            }
        }
    }

    /** All keys with their names, sorted. */
    List<IndexShapes.Key> saved() {
        return keys().stream()
                .map(key -> new IndexShapes.Key(key, numbers(key).toArray()))
                .toList();
    }

    private Ints numbers(String key) {
        return key.equals(NameKeys.ANY) ? always : words.getOrDefault(key, beginnings.getOrDefault(key, nothing));
    }

    private Ints beginning(String key) {
        Ints numbers = new Ints();
        int first = key.charAt(0) % FIRSTS;
        List<Beginning> same = new ArrayList<>(byFirst.get(first));
        same.add(new Beginning(key.substring(0, key.length() - 1), numbers));
        byFirst.set(first, same);
        return numbers;
    }

    private static int word(String text) {
        int hash = text.hashCode();
        return ((hash ^ (hash >>> 16)) >>> BITS) & (HASHES - 1);
    }

    /** All keys. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(words.keySet());
        keys.addAll(beginnings.keySet());
        if (always.size() > 0) {
            keys.add(NameKeys.ANY);
        }
        return keys;
    }

    /** The names that a row may have. */
    void look(RowName row, Seen seen) {
        for (String run : row.runs()) {
            if ((hashes[word(run)] & (1L << run.hashCode())) != 0) {
                addAll(words.getOrDefault(run, nothing), seen);
            }
            for (Beginning beginning : byFirst.get(run.charAt(0) % FIRSTS)) {
                if (run.startsWith(beginning.text())) {
                    addAll(beginning.numbers(), seen);
                }
            }
        }
        addAll(always, seen);
    }

    private static void addAll(Ints numbers, Seen seen) {
        for (int i = 0; i < numbers.size(); i++) {
            seen.add(numbers.get(i));
        }
    }
}
