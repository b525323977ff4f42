package org.wardround.engine.matching;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The order of version parts. Numbers go by value; a missing part is zero; a pre-release is older than its release, and
 * a patch, update or service pack newer, but older than the next number. What has no order that all makers share, such
 * as a letter against a number, is not compared.
 */
final class VersionOrder {
    private static final Set<String> BEFORE_RELEASE =
            Set.of("alpha", "beta", "rc", "pre", "preview", "dev", "snapshot");
    /** Smaller than a service pack, and contained in it. */
    private static final Set<String> FIX =
            Set.of("p", "hf", "update", "build", "fix", "cu", "uc", "kb", "su", "sr", "qfe", "l", "u", "bn");

    private static final Set<String> PACK =
            Set.of("sp", "fp", "ep", "mp", "ga", "mr", "ext", "r", "ru", "qu", "tcu", "release", "hotfixrev");

    private VersionOrder() {}

    static boolean isAfterRelease(String word) {
        return FIX.contains(word) || PACK.contains(word);
    }

    static OptionalInt compare(List<String> mine, List<String> yours) {
        int length = Math.max(mine.size(), yours.size());
        for (int i = 0; i < length; i++) {
            OptionalInt order = any(mine, yours, i);
            if (order.isPresent()) {
                return order.getAsInt() == 0 ? OptionalInt.of(0) : OptionalInt.empty();
            }
            boolean end = i == mine.size() - 1 && i == yours.size() - 1;
            order = end && areLetters(mine.get(i), yours.get(i))
                    ? OptionalInt.of(Integer.signum(mine.get(i).compareTo(yours.get(i))))
                    : part(at(mine, i), at(yours, i), i);
            if (order.isEmpty() || order.getAsInt() != 0) {
                return order;
            }
        }
        return OptionalInt.of(0);
    }

    /** "1.1.1k" is older than "1.1.1l", although "l" before a number is a level. */
    private static boolean areLetters(String mine, String yours) {
        return mine.length() == 1
                && yours.length() == 1
                && !number(mine)
                && !number(yours)
                && !(mine + yours).contains("*");
    }

    /** A "*" as the last part is equal to anything; before other parts it hides what would decide. */
    private static OptionalInt any(List<String> mine, List<String> yours, int i) {
        boolean here = at(mine, i).equals("*");
        if (!here && !at(yours, i).equals("*")) {
            return OptionalInt.empty();
        }
        List<String> wild = here ? mine : yours;
        return OptionalInt.of(wild.subList(i, wild.size()).stream().allMatch("*"::equals) ? 0 : 1);
    }

    private static String at(List<String> parts, int i) {
        return i < parts.size() ? parts.get(i) : "";
    }

    private static OptionalInt part(String mine, String yours, int at) {
        if (mine.equals(yours)) {
            return OptionalInt.of(0);
        }
        if (mine.endsWith("?") || yours.endsWith("?")) {
            return mine.endsWith("?") ? negated(masked(yours, mine)) : masked(mine, yours);
        }
        if (mine.isEmpty() || yours.isEmpty()) {
            return yours.isEmpty() ? OptionalInt.of(longer(mine)) : OptionalInt.of(-longer(yours));
        }
        if (number(mine) && number(yours)) {
            return OptionalInt.of(numbers(mine, yours));
        }
        if (number(mine) || number(yours)) {
            String word = number(mine) ? yours : mine;
            boolean known = BEFORE_RELEASE.contains(word) || isAfterRelease(word);
            // 1.2 rc1 and 1.2 SP1 are both older than 1.2.3
            return at > 0 && known ? OptionalInt.of(number(mine) ? 1 : -1) : OptionalInt.empty();
        }
        return words(mine, yours, at);
    }

    private static int longer(String rest) {
        return number(rest) ? rest.equals("0") ? 0 : 1 : BEFORE_RELEASE.contains(rest) ? -1 : 1;
    }

    /** "16x" is 160 to 169, and 16 itself; a number of another length in between may lie on either side. */
    private static OptionalInt masked(String number, String mask) {
        String head = mask.replace("?", "");
        if (!number(number)) {
            return OptionalInt.empty();
        }
        if (number.equals(head)) {
            return OptionalInt.of(0);
        }
        if (number.length() == mask.length()) {
            return OptionalInt.of(
                    Integer.signum(number.substring(0, head.length()).compareTo(head)));
        }
        return number.length() > mask.length()
                ? OptionalInt.of(1)
                : numbers(number, head) < 0 ? OptionalInt.of(-1) : OptionalInt.empty();
    }

    private static OptionalInt negated(OptionalInt order) {
        return order.isEmpty() ? order : OptionalInt.of(-order.getAsInt());
    }

    private static OptionalInt words(String mine, String yours, int at) {
        boolean before = BEFORE_RELEASE.contains(mine);
        if (before != BEFORE_RELEASE.contains(yours)) {
            return OptionalInt.of(before ? -1 : 1);
        }
        if (before || (at == 0 && mine.length() == yours.length() && mine.length() <= 2)) {
            return OptionalInt.of(Integer.signum(mine.compareTo(yours)));
        }
        if (FIX.contains(mine) && PACK.contains(yours)) {
            return OptionalInt.of(-1);
        }
        if (PACK.contains(mine) && FIX.contains(yours)) {
            return OptionalInt.of(1);
        }
        boolean short1 = mine.length() <= 2 && yours.length() <= 2;
        if (at == 0 || !short1 || isAfterRelease(mine) || isAfterRelease(yours)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.signum(mine.compareTo(yours)));
    }

    private static int numbers(String mine, String yours) {
        return mine.length() != yours.length()
                ? Integer.signum(mine.length() - yours.length())
                : Integer.signum(mine.compareTo(yours));
    }

    private static boolean number(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
