package org.wardround.formats.csaf;

import java.util.regex.Pattern;

/** Words in names by which a version belongs to those that are meant, or is the first that does not. */
final class LimitWords {

    private static final Pattern JOINED =
            Pattern.compile("\\b(?:and|or)[ _](?:all[ _])?(?:prior|earlier|below|older|previous|lower|before)\\b");
    private static final Pattern INCLUDING = Pattern.compile("\\bincluding\\b");
    private static final Pattern EXCLUDED =
            Pattern.compile("\\bprior[ _]to\\b|\\bbefore\\b|\\b(?:earlier|older|lower)[ _]than\\b|<(?!=)");

    private LimitWords() {}

    static boolean included(String lower) {
        return lower.contains("<=")
                || (lower.contains("including") && INCLUDING.matcher(lower).find())
                || ((has(lower, "and") || has(lower, "or"))
                        && JOINED.matcher(lower).find());
    }

    static boolean excluded(String lower) {
        return EXCLUDED.matcher(lower).find();
    }

    /** Whether a word stands there, as it does in few names; a pattern takes ten times as long to find that out. */
    private static boolean has(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            if (begins && end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '_')) {
                return true;
            }
        }
        return false;
    }
}
