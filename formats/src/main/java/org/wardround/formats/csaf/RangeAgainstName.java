package org.wardround.formats.csaf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/**
 * Compares the version range of a product with its full name, which often says the same in words. Where they differ
 * (ICSMA-19-120-01: "&lt;= 3.01.1744" and "3.02.1744"; ICSA-22-298-07: "&lt; 1.0.3" and "and prior") one of them is
 * wrong, and a person has to look.
 */
final class RangeAgainstName {

    private static final Pattern VERSION = Pattern.compile("[0-9]+(?:\\.[0-9A-Za-z]+)+");
    private static final Pattern BELOW = Pattern.compile("^\\s*(?:vers:[a-z]+/)?<(?!=)([^|<>]*)$");
    private static final Pattern UP_TO = Pattern.compile("^\\s*(?:vers:[a-z]+/)?<=([^|<>]*)$");
    private static final Pattern INCLUDED = Pattern.compile(
            "\\b(?:and|or)[ _](?:all[ _])?(?:prior|earlier|below|older|previous|lower|before)\\b|<=|\\bincluding\\b");
    private static final Pattern EXCLUDED =
            Pattern.compile("\\bprior[ _]to\\b|\\bbefore\\b|\\b(?:earlier|older|lower)[ _]than\\b|<(?!=)");
    private static final int LONGEST = 400;

    private RangeAgainstName() {}

    static void check(AdvisoryProduct product, ProblemLog log) {
        String range = product.versionText();
        String name = product.fullName();
        if (range.isEmpty() || range.length() > LONGEST || name.length() > LONGEST) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean included = INCLUDED.matcher(lower).find();
        boolean excluded = EXCLUDED.matcher(lower).find();
        if (otherVersions(range, name.replace(product.product(), " "))) {
            report(product, "versions", log);
        } else if (limitIn(lower, BELOW, range) && included && !excluded) {
            report(product, "upper limits", log);
        } else if (limitIn(lower, UP_TO, range) && excluded && !included) {
            report(product, "upper limits", log);
        }
    }

    /** Whether the range has one upper limit of a form, and the name speaks of that very limit. */
    private static boolean limitIn(String name, Pattern form, String range) {
        Matcher limit = form.matcher(range.toLowerCase(Locale.ROOT));
        return limit.find()
                && !limit.group(1).isBlank()
                && name.contains(limit.group(1).strip());
    }

    private static void report(AdvisoryProduct product, String what, ProblemLog log) {
        log.warning(
                "csaf.range.contradicts-name",
                product.pointer(),
                "The version \"" + Excerpt.of(product.versionText()) + "\" and the name \""
                        + Excerpt.of(product.fullName()) + "\" give different " + what
                        + "; ask the manufacturer which is right.");
    }

    private static boolean otherVersions(String range, String name) {
        List<String> inRange = versions(range);
        List<String> inName = versions(name);
        return !inRange.isEmpty()
                && !inName.isEmpty()
                && inRange.stream().noneMatch(name.toLowerCase(Locale.ROOT)::contains)
                && inName.stream().noneMatch(range.toLowerCase(Locale.ROOT)::contains);
    }

    private static List<String> versions(String text) {
        return VERSION.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
