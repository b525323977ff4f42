package org.wardround.formats.json;

/** Text of a stranger, made fit to stand in a sentence: short, on one line, without control characters. */
public final class Excerpt {

    /** Longest excerpt, in characters. */
    public static final int MAX_LENGTH = 120;

    private Excerpt() {}

    /**
     * Shortens and cleans.
     *
     * @param text any text
     * @return at most {@link #MAX_LENGTH} characters, control characters replaced by blanks
     */
    public static String of(String text) {
        String head = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 3) + "...";
        return head.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> ' ';
                    default -> c;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
