package org.wardround.formats.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what office programs put around the text of a cell. */
final class CellText {
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern MARKED_TEXT = Pattern.compile("'([0-9=+@-].*)", Pattern.DOTALL);

    private CellText() {}

    /**
     * The text alone: no outer blanks (hard ones included), no {@code ="..."} and no leading apostrophe, which both
     * only keep Excel from changing a number.
     */
    static String clean(String cell) {
        String text = strip(cell);
        if (text.isEmpty() || (text.charAt(0) != '=' && text.charAt(0) != '\'')) {
            return text;
        }
        Matcher formula = FORMULA_TEXT.matcher(text);
        if (formula.matches()) {
            return strip(formula.group(1));
        }
        Matcher marked = MARKED_TEXT.matcher(text);
        return marked.matches() ? marked.group(1) : text;
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
