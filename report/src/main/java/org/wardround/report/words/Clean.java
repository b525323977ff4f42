package org.wardround.report.words;

/** Text from outside, made fit to be shown: no character that could hide, reorder or break what stands beside it. */
public final class Clean {
    /** Longest text from outside that a page shows; the tables and result.json hold all of it. */
    public static final int LONGEST = 240;

    private static final char REPLACEMENT = '\uFFFD';

    private Clean() {}

    /**
     * Makes text fit for a page.
     *
     * @param text from an inventory, a feed or a catalogue
     * @return the same with line ends as blanks, characters that steer or hide as U+FFFD, and cut at {@link #LONGEST}
     */
    public static String line(String text) {
        return line(text, LONGEST);
    }

    /**
     * Makes text fit for a page.
     *
     * @param text any text
     * @param longest characters shown at most
     * @return the same on one line, without characters that steer or hide, and cut
     */
    public static String line(String text, int longest) {
        String all = all(text)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\t', ' ')
                .strip();
        if (all.codePointCount(0, all.length()) <= longest) {
            return all;
        }
        return all.substring(0, all.offsetByCodePoints(0, longest)).strip() + "…";
    }

    /**
     * Makes text fit for a table or a file, without cutting it.
     *
     * @param text any text
     * @return the same with characters that steer, hide or cannot be written as U+FFFD
     */
    public static String all(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(fit(c) ? c : REPLACEMENT));
        return out.toString();
    }

    private static boolean fit(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean steering = (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean hidden = (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
        boolean unpaired = c >= 0xD800 && c <= 0xDFFF;
        return !control && !steering && !hidden && !unpaired && (c & 0xFFFE) != 0xFFFE;
    }
}
