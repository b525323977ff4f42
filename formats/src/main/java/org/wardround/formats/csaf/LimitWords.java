package org.wardround.formats.csaf;

import java.util.List;
import java.util.regex.Pattern;

/** Words in names by which a version belongs to those that are meant, or is the first that does not. */
final class LimitWords {

    private static final Pattern INCLUDED = Pattern.compile(
            "\\b(?:and|or)[ _](?:all[ _])?(?:prior|earlier|below|older|previous|lower|before)\\b|\\bincluding\\b");
    private static final Pattern EXCLUDED =
            Pattern.compile("\\bprior[ _]to\\b|\\bbefore\\b|\\b(?:earlier|older|lower)[ _]than\\b|<(?!=)");

    /** One of these stands in every text that either pattern finds; most names have none of them. */
    private static final List<String> HINTS =
            List.of("prior", "earlier", "below", "older", "previous", "lower", "before", "including");

    private LimitWords() {}

    static boolean included(String lower) {
        return lower.contains("<=") || (hinted(lower) && INCLUDED.matcher(lower).find());
    }

    static boolean excluded(String lower) {
        return (lower.indexOf('<') >= 0 || hinted(lower))
                && EXCLUDED.matcher(lower).find();
    }

    private static boolean hinted(String lower) {
        for (String hint : HINTS) {
            if (lower.contains(hint)) {
                return true;
            }
        }
        return false;
    }
}
