package org.wardround.report.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence in which some parts are numbers that can be followed back.
 *
 * @param parts in reading order
 */
public record Line(List<Part> parts) {
    /** Copies the list, so that the record never changes. */
    public Line {
        parts = List.copyOf(parts);
    }

    /**
     * A sentence without numbers.
     *
     * @param text the sentence
     * @return the line
     */
    public static Line of(String text) {
        return new Line(List.of(new Part(text, "", 0)));
    }

    /**
     * The sentence without its marks.
     *
     * @return plain text
     */
    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /**
     * A piece of a sentence.
     *
     * @param text what is shown
     * @param id id of the number; empty for words
     * @param mark small number shown behind it, from 1; 0 for words
     */
    public record Part(String text, String id, int mark) {
        /**
         * Whether it is a number that can be followed back.
         *
         * @return true for a number
         */
        public boolean marked() {
            return mark > 0;
        }
    }
}
