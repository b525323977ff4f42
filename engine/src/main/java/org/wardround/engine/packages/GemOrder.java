package org.wardround.engine.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of Ruby gems (Gem::Version): numbers and words in turn; a word makes it a version before the release. */
final class GemOrder {
    private static final Pattern FORM =
            Pattern.compile("[0-9]+(?:\\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
    private static final Pattern PIECE = Pattern.compile("[0-9]+|[a-z]+", Pattern.CASE_INSENSITIVE);

    private GemOrder() {}

    static int compare(String one, String other) {
        List<String> mine = pieces(one);
        List<String> yours = pieces(other);
        for (int i = 0; i < Math.max(mine.size(), yours.size()); i++) {
            int order = piece(i < mine.size() ? mine.get(i) : "0", i < yours.size() ? yours.get(i) : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int piece(String mine, String yours) {
        boolean number = Digits.all(mine);
        if (number != Digits.all(yours)) {
            return number ? 1 : -1;
        }
        return number ? Digits.compare(mine, yours) : mine.compareTo(yours);
    }

    /** "1.0-2" is written for "1.0.pre.2". */
    private static List<String> pieces(String version) {
        if (!FORM.matcher(version).matches()) {
            throw new NoOrderException(version);
        }
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(version.replace("-", ".pre."));
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
