package org.wardround.engine.matching;

import java.util.Set;

/** Words that are asked for again and again; most words that are asked for are not there, and that is soon told. */
final class WordSet {
    private final Set<String> words;
    private final long hashes;

    WordSet(Set<String> words) {
        this.words = Set.copyOf(words);
        long bits = 0;
        for (String word : words) {
            bits |= 1L << word.hashCode();
        }
        this.hashes = bits;
    }

    boolean contains(String word) {
        return (hashes & (1L << word.hashCode())) != 0 && words.contains(word);
    }
}
