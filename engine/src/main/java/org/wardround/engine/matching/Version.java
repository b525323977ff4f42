package org.wardround.engine.matching;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A version as a list of numbers and words: "V1.5 SP3" is 1, 5, sp, 3.
 *
 * @param label a name before it, such as "pi vision" in "PI Vision 2020"; empty when there is none
 * @param parts numbers without leading zeros, "16?" for 160 to 169, words in lower case, "*" for anything
 * @param dotted whether dots or blanks stand between the parts; "U61" is one code, "B.02" is a revision
 */
record Version(String label, List<String> parts, boolean dotted) {
    private static final Pattern YEAR = Pattern.compile("(?:19[89]|20[0-3])\\d");
    private static final Pattern HASH = Pattern.compile("(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\\d)[0-9a-f]{7,}");
    private static final int LONGEST_CODE = 3;

    Version {
        parts = List.copyOf(parts);
    }

    Version(List<String> parts, boolean dotted) {
        this("", parts, dotted);
    }

    static Version of(String raw) {
        return VersionReader.read(raw);
    }

    /** A version in a text in which wildcards are marked already, and letters are small. */
    static Version marked(String text) {
        return VersionReader.readMarked(text);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean hasNumber() {
        return parts.stream().anyMatch(Version::number);
    }

    boolean hasWildcard() {
        return parts.stream().anyMatch(part -> part.equals("*") || part.endsWith("?"));
    }

    /** Whether its first number is a year. */
    boolean isYear() {
        return !parts.isEmpty() && YEAR.matcher(parts.getFirst()).matches();
    }

    /** Whether it is a commit: digits and the letters a to f without order. */
    boolean isHash() {
        return !dotted && HASH.matcher(String.join("", parts)).matches() && parts.size() > LONGEST_CODE;
    }

    /** Whether it is made of numbers, short codes and words that versions are made of. */
    boolean isPlain() {
        return parts.stream()
                .allMatch(part -> !Character.isLetter(part.charAt(0))
                        || part.length() <= LONGEST_CODE
                        || VersionOrder.isAfterRelease(part));
    }

    /** A code such as "U61": letters and a running number, nothing else. */
    boolean isSeriesCode() {
        return !dotted && parts.size() == 2 && !number(parts.get(0)) && number(parts.get(1));
    }

    /** The last two parts of a code such as "012U000061", whose short form is "U61"; else itself. */
    Version shortCode() {
        boolean long3 = !dotted && parts.size() == 3 && number(parts.get(0)) && !number(parts.get(1));
        return long3 && number(parts.get(2)) ? new Version(parts.subList(1, 3), false) : this;
    }

    /** Whether this has all parts of the other at its beginning, "*" standing for any part. */
    boolean startsWith(Version other) {
        List<String> wanted = other.parts;
        while (!wanted.isEmpty() && wanted.getLast().equals("*")) {
            wanted = wanted.subList(0, wanted.size() - 1);
        }
        for (int i = 0; i < wanted.size(); i++) {
            String want = wanted.get(i);
            if (i >= parts.size()) {
                return wanted.subList(i, wanted.size()).stream().allMatch(part -> part.equals("0") || part.equals("*"));
            }
            boolean same = want.endsWith("?")
                    ? VersionOrder.compare(List.of(parts.get(i)), List.of(want)).equals(OptionalInt.of(0))
                    : want.equals("*") || want.equals(parts.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Negative, zero or positive as this is older, the same or newer; empty when the two have no common order. */
    OptionalInt compare(Version other) {
        boolean labels =
                label.isEmpty() || other.label.isEmpty() || label.endsWith(other.label) || other.label.endsWith(label);
        if (!labels || label.equals("0x") != other.label.equals("0x") || isHash() || other.isHash()) {
            return parts.equals(other.parts) && labels ? OptionalInt.of(0) : OptionalInt.empty();
        }
        return VersionOrder.compare(parts, other.parts);
    }

    private static boolean number(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
