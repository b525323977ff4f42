package org.wardround.formats.csaf;

import java.util.List;
import java.util.Locale;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/**
 * Compares the version range of a product with its full name, which often says the same in words. Where they differ
 * (ICSMA-19-120-01: "&lt;= 3.01.1744" and "3.02.1744"; ICSA-22-298-07: "&lt; 1.0.3" and "and prior") one of them is
 * wrong, and a person has to look.
 */
final class RangeAgainstName {

    private static final int LONGEST = 400;

    private RangeAgainstName() {}

    static void check(AdvisoryProduct product, ProblemLog log) {
        String range = product.versionText();
        String name = product.fullName();
        if (range.isEmpty() || range.length() > LONGEST || name.length() > LONGEST) {
            return;
        }
        if (endsWith(name, product.product(), range)) {
            return;
        }
        String lower = range.toLowerCase(Locale.ROOT);
        if (otherVersions(lower, name, product.product())) {
            report(product, "versions", log);
        } else if (lower.indexOf('<') >= 0 && otherLimit(UpperLimit.of(lower), name.toLowerCase(Locale.ROOT))) {
            report(product, "upper limits", log);
        }
    }

    /** Whether a name ends with the very range, after all that it says of the product: then both say the same. */
    private static boolean endsWith(String name, String product, String range) {
        return name.endsWith(range)
                && (product.isEmpty()
                        || name.lastIndexOf(product) + product.length() <= name.length() - range.length());
    }

    /** Whether the name speaks of other versions than the range, apart from those in the name of the product itself. */
    private static boolean otherVersions(String range, String name, String product) {
        List<String> inRange = VersionNumbers.in(range);
        if (inRange.isEmpty() || product.isEmpty()) {
            return false;
        }
        String rest = without(product, name).toLowerCase(Locale.ROOT);
        if (anyIn(rest, inRange)) {
            return false;
        }
        List<String> inName = VersionNumbers.in(rest);
        return !inName.isEmpty() && !anyIn(range, inName);
    }

    private static String without(String product, String name) {
        int at = name.indexOf(product);
        boolean once = at >= 0 && name.indexOf(product, at + product.length()) < 0;
        return once ? name.substring(0, at) + " " + name.substring(at + product.length()) : name.replace(product, " ");
    }

    private static boolean anyIn(String text, List<String> versions) {
        for (String version : versions) {
            if (text.contains(version)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name speaks of that very limit, but says that it is included where it is not, or the reverse. */
    private static boolean otherLimit(UpperLimit limit, String name) {
        if (limit.version().isEmpty() || !name.contains(limit.version())) {
            return false;
        }
        return limit.included()
                ? !LimitWords.included(name) && LimitWords.excluded(name)
                : LimitWords.included(name) && !LimitWords.excluded(name);
    }

    private static void report(AdvisoryProduct product, String what, ProblemLog log) {
        log.warning(
                "csaf.range.contradicts-name",
                product.pointer(),
                "The version \"" + Excerpt.of(product.versionText()) + "\" and the name \""
                        + Excerpt.of(product.fullName()) + "\" give different " + what
                        + "; ask the manufacturer which is right.");
    }
}
