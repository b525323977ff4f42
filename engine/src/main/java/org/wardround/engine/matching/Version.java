package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as a list of numbers and words: "V1.5 SP3" is 1, 5, sp, 3.
 *
 * @param parts numbers without leading zeros, words in lower case, "*" for anything
 * @param dotted whether dots or blanks stand between the parts; "U61" is one code, "B.02" is a revision
 */
record Version(List<String> parts, boolean dotted) {
    private static final Set<String> BEFORE_RELEASE =
            Set.of("alpha", "beta", "rc", "pre", "preview", "dev", "snapshot");
    private static final Set<String> AFTER_RELEASE =
            Set.of("sp", "p", "patch", "hf", "hotfix", "update", "build", "ga", "mr", "fix", "cu", "ext");
    private static final Map<String, String> SAME =
            Map.of("upd", "update", "hotfix", "hf", "patch", "p", "bld", "build");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:all|bios|version|ver|rev|revision|release|rel|firmware|fw|software|sw|app|os|stand|build|edition|software-stand"
                    + ")\\b[\\s.:_-]*|v\\s*\\.?\\s*(?=\\d)|r\\s*(?=\\d)|(?:fw|sw|ver|rev|rel)(?=\\d))+");
    private static final Pattern PART = Pattern.compile("\\d*x+(?![a-z0-9])|\\d+|[a-z]+|\\*");
    private static final Pattern WILDCARD = Pattern.compile("\\d*x+");
    private static final int MOST_PARTS = 24;

    Version {
        parts = List.copyOf(parts);
    }

    static Version of(String raw) {
        String text = LEAD.matcher(Fold.fold(raw).replace('_', ' ').trim())
                .replaceFirst("")
                .replace("service pack", "sp");
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find() && parts.size() < MOST_PARTS) {
            String part = matcher.group();
            if (part.endsWith("x") && WILDCARD.matcher(part).matches()) {
                parts.add("*");
            } else if (Character.isDigit(part.charAt(0))) {
                parts.add(stripZeros(part));
            } else {
                parts.add(SAME.getOrDefault(part, part));
            }
        }
        boolean dotted = text.matches(".*[a-z0-9*][^a-z0-9*]+[a-z0-9*].*");
        return new Version(parts, dotted);
    }

    private static String stripZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean hasNumber() {
        return parts.stream().anyMatch(Version::number);
    }

    boolean hasWildcard() {
        return parts.contains("*");
    }

    /** A code such as "U61": a letter and a running number, nothing else. */
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
            boolean any = wanted.get(i).equals("*");
            if (i >= parts.size()) {
                return wanted.subList(i, wanted.size()).stream().allMatch(part -> part.equals("0") || part.equals("*"));
            }
            if (!any && !wanted.get(i).equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Negative, zero or positive as this is older, the same or newer; empty when the two have no common order. */
    OptionalInt compare(Version other) {
        int length = Math.max(parts.size(), other.parts.size());
        for (int i = 0; i < length; i++) {
            String mine = i < parts.size() ? parts.get(i) : "";
            String yours = i < other.parts.size() ? other.parts.get(i) : "";
            if (mine.equals("*") || yours.equals("*")) {
                return OptionalInt.of(0);
            }
            OptionalInt order = comparePart(mine, yours, i);
            if (order.isEmpty() || order.getAsInt() != 0) {
                return order;
            }
        }
        return OptionalInt.of(0);
    }

    private static OptionalInt comparePart(String mine, String yours, int at) {
        if (mine.equals(yours)) {
            return OptionalInt.of(0);
        }
        if (mine.isEmpty()) {
            OptionalInt order = comparePart(yours, mine, at);
            return order.isEmpty() ? order : OptionalInt.of(-order.getAsInt());
        }
        if (yours.isEmpty()) {
            return number(mine)
                    ? OptionalInt.of(mine.equals("0") ? 0 : 1)
                    : OptionalInt.of(BEFORE_RELEASE.contains(mine) ? -1 : 1);
        }
        if (number(mine) && number(yours)) {
            return OptionalInt.of(compareNumbers(mine, yours));
        }
        if (number(mine) || number(yours)) {
            return mixed(mine, yours, at);
        }
        return compareWords(mine, yours, at);
    }

    private static OptionalInt mixed(String mine, String yours, int at) {
        if (at == 0) {
            return OptionalInt.empty();
        }
        String word = number(mine) ? yours : mine;
        if (BEFORE_RELEASE.contains(word) || AFTER_RELEASE.contains(word)) {
            // 1.2 rc1 and 1.2 SP1 are both older than 1.2.3
            return OptionalInt.of(number(mine) ? 1 : -1);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt compareWords(String mine, String yours, int at) {
        boolean before = BEFORE_RELEASE.contains(mine);
        if (before != BEFORE_RELEASE.contains(yours)) {
            return OptionalInt.of(before ? -1 : 1);
        }
        if (before || (mine.length() == 1 && yours.length() == 1 && at == 0)) {
            return OptionalInt.of(Integer.signum(mine.compareTo(yours)));
        }
        if (AFTER_RELEASE.contains(mine) || AFTER_RELEASE.contains(yours) || at == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.signum(mine.compareTo(yours)));
    }

    private static int compareNumbers(String mine, String yours) {
        return mine.length() != yours.length()
                ? Integer.signum(mine.length() - yours.length())
                : Integer.signum(mine.compareTo(yours));
    }

    private static boolean number(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
