package org.wardround.formats.csaf.validation.shape;

import java.util.regex.Pattern;
import org.wardround.formats.csaf.validation.kernel.Moments;

/** Kinds of text in CSAF, with what is said where a text is none of them. */
enum TextKind {
    ANY("text that is not empty", ".*"),
    ADDRESS("a web address or another URI", "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*"),
    MOMENT("a moment such as 2024-01-24T10:00:00Z", ".*"),
    CATEGORY("text that neither begins nor ends with a blank, hyphen, underscore or full stop", ".*"),
    TRACKING_ID("text that neither begins nor ends with a blank", ".*"),
    CVE("a CVE number such as CVE-2024-1234", "CVE-[0-9]{4}-[0-9]{4,}"),
    CWE("a CWE number such as CWE-79", "CWE-[1-9]\\d{0,5}"),
    RELEASE("a release such as 4.13", "[1-9]\\d*\\.(?:[0-9]|[1-9]\\d+)(?:\\.\\d+)?"),
    HASH("at least 32 hexadecimal digits", "[0-9a-fA-F]{32,}"),
    ALGORITHM("a hash algorithm in lower case", "[0-9a-z][0-9a-z-]*"),
    PURL("a package URL such as pkg:maven/org.example/name@1.0", "pkg:[A-Za-z.+-][A-Za-z0-9.+-]*/\\S+"),
    CPE(
            "a CPE name",
            "[cC][pP][eE]:/[AHOaho]?(?::[A-Za-z0-9._~%-]*){0,6}|cpe:2\\.3:[aho*-](?::(?:[*?]*(?:[A-Za-z0-9._-]|\\\\[^A-Za-z0-9\\s])+[*?]*|[*-])){10}"),
    LANGUAGE(
            "a language such as de-AT",
            "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[Xx](?:-[A-Za-z0-9]{1,8})+|[Ii]-[A-Za-z]{5,7}"),
    GROUP(
            "a UUID of version 4, or the smallest or largest UUID",
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    SHARE("a number from 0 to 1 as text, such as \"0.97\"", "0\\.[0-9]+|1\\.0+"),
    VERSION(
            "an integer version such as 2 or a semantic one such as 2.0.0",
            "(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?)?");

    /** Longest text that is compared with a pattern; no published one comes near. */
    private static final int LONGEST = 2_000;

    private final String words;
    private final Pattern pattern;

    TextKind(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    String words() {
        return words;
    }

    boolean fits(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (this) {
            case ANY -> true;
            case MOMENT -> Moments.of(text).isPresent();
            case CATEGORY -> edges(text, "-_.");
            case TRACKING_ID -> edges(text, "");
            case ADDRESS, CVE, CWE, RELEASE, HASH, ALGORITHM, PURL, CPE, LANGUAGE, GROUP, SHARE, VERSION ->
                text.length() <= LONGEST && pattern.matcher(text).matches();
        };
    }

    private static boolean edges(String text, String forbidden) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return !Character.isWhitespace(first)
                && !Character.isWhitespace(last)
                && forbidden.indexOf(first) < 0
                && forbidden.indexOf(last) < 0;
    }
}
