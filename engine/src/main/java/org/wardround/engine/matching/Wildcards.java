package org.wardround.engine.matching;

import java.util.regex.Pattern;

/**
 * Signs in model codes that stand for others: "CPU**H" and "CPU □ □ H" for any two, "BMEP*" for whatever follows; and the
 * letters of several models in one: "CS1H/G-CPU42" is the CS1H-CPU42 and the CS1G-CPU42.
 */
final class Wildcards {
    private static final Pattern BOX =
            Pattern.compile("(?<=[\\p{Lu}\\d\u25A1]) ?\u25A1(?: (?=-? ?\u25A1|[\\p{Lu}-]))?");
    private static final Pattern BOX_AFTER_HYPHEN = Pattern.compile("(?<=\u25A1)- ?\u25A1");
    /** A star that is no part of a code is a footnote. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<![\\p{Lu}\\d*-])\\*+|(?<=(?:^|[\\s/])\\p{L}{1,40})\\*+");

    private static final Pattern LETTERS =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}{1,4}\\d{1,4})(\\p{Lu})/(\\p{Lu})(-[\\p{Lu}\\d*]{2,})");
    private static final Pattern TAIL =
            Pattern.compile("(?<![\\p{L}\\d])([\\p{Lu}\\d]+)(-[\\p{Lu}\\d*]+)/(-[\\p{Lu}\\d*]+)");
    /** So many signs a single star within a code may stand for. */
    private static final int MOST = 6;

    private static final Pattern SIGNS = Pattern.compile("\\*{2,}|\\*(?=[\\p{Lu}\\d])");

    private Wildcards() {}

    /** The name with stars where signs stand for others, and nowhere else, and with each model written out. */
    static String written(String name) {
        String text = BOX.matcher(name).replaceAll("\u25A1");
        text = BOX_AFTER_HYPHEN.matcher(text).replaceAll("-\u25A1").replace('\u25A1', '*');
        if (text.indexOf('*') >= 0) {
            text = FOOTNOTE.matcher(text).replaceAll("");
        }
        text = LETTERS.matcher(text).replaceAll("$1$2$4/$1$3$4");
        return TAIL.matcher(text).replaceAll("$1$2/$1$3");
    }

    /** Whether a code has signs that stand for others before its end. */
    static boolean inside(String code) {
        return SIGNS.matcher(code).find();
    }

    /** Whether more may follow on a code. */
    static boolean open(String code) {
        return code.endsWith("*") && !code.endsWith("**");
    }

    /**
     * A code with a mark for each sign that a star stands for; the sign may be missing, where a row is written as the notice.
     *
     * @param code as written
     * @param one the mark
     */
    static String marked(String code, String one) {
        return SIGNS.matcher(code)
                .replaceAll(stars -> one.repeat(
                        stars.group().length() == 1 ? MOST : stars.group().length()));
    }
}
