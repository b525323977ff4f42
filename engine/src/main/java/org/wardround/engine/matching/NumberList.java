package org.wardround.engine.matching;

import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several models in one word: "S7-300/400" is "S7-300/S7-400", "R04/08CPU" is "R04CPU/R08CPU". */
final class NumberList {
    private static final Pattern LIST =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{1,6}\\d?[- ]?)(\\d{2,5})((?:/\\d{2,5})+)(?![\\p{L}\\d.-])");

    private static final Pattern ENDING = Pattern.compile(
            "(?<![\\p{L}\\d])(\\p{L}{1,3})(\\d{1,3}(?:/\\d{1,3})+)(\\p{Lu}{3,}(?:-\\p{L})?)(?![\\p{L}\\d])");
    /** "R04(EN)CPU" is "R04CPU" and "R04ENCPU". */
    private static final Pattern OPTIONAL =
            Pattern.compile("(?<=[A-Z0-9])\\((?!R\\)|TM\\))([A-Z]{1,3})\\) ?(?=[A-Z]{2})");

    private NumberList() {}

    /** Whether brackets inside a code hold what may stand there. */
    static boolean hasOptional(String text) {
        return OPTIONAL.matcher(text).find();
    }

    /** The text without what may stand in a code. */
    static String withoutOptional(String text) {
        return OPTIONAL.matcher(text).replaceAll("");
    }

    /** The text with all that may stand in its codes. */
    static String withOptional(String text) {
        return OPTIONAL.matcher(text).replaceAll("$1");
    }

    /** Models whose letters after the last number are those of each: "R04/08/120CPU" is "R04CPU/R08CPU/R120CPU". */
    static String ended(String text) {
        return ENDING.matcher(text).replaceAll(list -> {
            StringJoiner whole = new StringJoiner("/");
            for (String number : list.group(2).split("/", -1)) {
                whole.add(list.group(1) + number + list.group(3));
            }
            return Matcher.quoteReplacement(whole.toString());
        });
    }

    /** The text with each number of a list written as the first one; numbers of other lengths are no list. */
    static String written(String model) {
        if (model.indexOf('/') < 0) {
            return withoutOptional(model);
        }
        return LIST.matcher(ended(withoutOptional(model)))
                .replaceAll(list -> Matcher.quoteReplacement(written(list.group(1), list)));
    }

    private static String written(String head, MatchResult list) {
        StringBuilder all = new StringBuilder(head + list.group(2));
        for (String number : list.group(3).substring(1).split("/", -1)) {
            if (number.length() != list.group(2).length()) {
                return list.group();
            }
            all.append('/').append(head).append(number);
        }
        return all.toString();
    }
}
