package org.wardround.engine.finding;

import java.util.List;
import org.wardround.engine.intelligence.EndOfLife;

/**
 * How people write the name of a release that has a lifecycle (catalogue data). The pattern is a regular expression on
 * text in lower case without accents, in which everything but letters, digits and dots is one space.
 *
 * @param family rules of one family exclude each other: the first that fits decides
 * @param words letters of which a text holds at least one; others are not searched for this family
 * @param pattern regular expression; its groups can be used in the names of cycles as {1}, {2}
 * @param candidates the releases that it may be; more than one when the text cannot tell them apart
 * @param paid whether the text says that extended support has been bought, so that its end counts
 */
public record LifecycleName(
        String family, List<String> words, String pattern, List<Candidate> candidates, boolean paid) {
    /** Copies the collections, so that the record never changes. */
    public LifecycleName {
        words = List.copyOf(words);
        candidates = List.copyOf(candidates);
    }

    /**
     * A release that a text may mean.
     *
     * @param product lifecycle product id, such as "windows-server"
     * @param cycles names of its cycles; one that ends with "*" stands for all that begin so
     * @param end the end as the catalogue states it, for a product that has no lifecycle in the feeds; else not known
     */
    public record Candidate(String product, List<String> cycles, EndOfLife end) {
        /** Copies the collections, so that the record never changes. */
        public Candidate {
            cycles = List.copyOf(cycles);
        }
    }
}
