package org.wardround.engine.packages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Semantic versioning 2.0.0, section 11, with what packages do beside it: a leading "v" or "go", fewer or more than three
 * numbers (a missing one is 0), numbers of any length. Build metadata does not count.
 */
final class SemanticOrder {
    private static final Pattern FORM = Pattern.compile(
            "(?i)=?\\s*(?:v|go)?(\\d+(?:\\.\\d+)*)(?:-?((?<=-)[0-9a-z-]+(?:\\.[0-9a-z-]+)*|[a-z][0-9a-z-]*(?:\\.[0-9a-z-]+)*))?(?:\\+.*)?");

    private SemanticOrder() {}

    static int compare(String one, String other) {
        Matcher mine = form(one);
        Matcher yours = form(other);
        int numbers = numbers(parts(mine.group(1)), parts(yours.group(1)));
        return numbers != 0 ? numbers : previews(text(mine), text(yours));
    }

    private static Matcher form(String version) {
        Matcher matcher = FORM.matcher(version);
        if (!matcher.matches()) {
            throw new NoOrderException(version);
        }
        return matcher;
    }

    private static String text(Matcher matcher) {
        String preview = matcher.group(2);
        return preview == null ? "" : preview;
    }

    private static List<String> parts(String text) {
        return List.of(text.split("\\.", -1));
    }

    private static int numbers(List<String> mine, List<String> yours) {
        for (int i = 0; i < Math.max(mine.size(), yours.size()); i++) {
            int order = Digits.compare(i < mine.size() ? mine.get(i) : "0", i < yours.size() ? yours.get(i) : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** A version with a preview comes before the one without. */
    private static int previews(String mine, String yours) {
        if (mine.isEmpty() || yours.isEmpty()) {
            return Boolean.compare(mine.isEmpty(), yours.isEmpty());
        }
        List<String> one = parts(mine);
        List<String> other = parts(yours);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = piece(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int piece(String mine, String yours) {
        boolean number = Digits.all(mine);
        if (number != Digits.all(yours)) {
            return number ? -1 : 1;
        }
        return number ? Digits.compare(mine, yours) : mine.compareTo(yours);
    }
}
