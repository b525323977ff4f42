package org.wardround.engine.matching;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several models in one row: "S7-300/400" is "S7-300/S7-400", "MX600/700" is "MX600/MX700". */
final class RowList {
    private static final Pattern LIST =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{1,6}\\d?[- ]?)(\\d{2,5})((?:/\\d{2,5})+)(?![\\p{L}\\d.-])");

    private RowList() {}

    /** The text with each number of a list written as the first one; numbers of other lengths are no list. */
    static String written(String model) {
        if (model.indexOf('/') < 0) {
            return model;
        }
        return LIST.matcher(model).replaceAll(list -> Matcher.quoteReplacement(written(list.group(1), list)));
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
