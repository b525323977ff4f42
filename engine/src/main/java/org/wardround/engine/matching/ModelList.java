package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Models that stand where a version should: "24950 | 24952", "CoaguChek XS Plus", "MMT-1715". */
final class ModelList {
    private static final Pattern OPERATOR = Pattern.compile("[<>=*≤≥]|\\b(?:prior|below|earlier|before)\\b");
    private static final Pattern DOTTED = Pattern.compile(".*\\d\\.[\\dxX].*");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{2,5}[A-Za-z]?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SOFTWARE = Pattern.compile("(?i)\\bwith (?:software|firmware)\\b.*$");
    private static final Pattern SEPARATOR = Pattern.compile("[|;,]|\\s{2,}|(?<=\\d) and (?=[1-9]\\d{2,5}$)");
    private static final Pattern LABEL = Pattern.compile("(?i)^[a-z/ ]*\\b(?:model|models|number|numbers)\\b[ :.#]*");
    private static final Pattern PACKED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CODE =
            Pattern.compile("[A-Z]{1,2}\\d{4,}[A-Z]{0,3}|[A-Z]{3,4}\\d{3,}[A-Z]{0,3}|[A-Z]\\d{3}-[A-Z]\\d[A-Z]\\d");
    private static final Pattern SHORT_MODEL = Pattern.compile("[A-Z]{2}\\d{1,3}");
    private static final Pattern VARIANTS =
            Pattern.compile("(?i)\\s+and (?:its |all |their )?variants\\b(?:\\s*\\([^()]*\\))?|,?\\s+and\\s*$");
    private static final int SHORTEST_WORD = 3;

    private ModelList() {}

    /** The models in a version text; empty when it holds versions. */
    static List<String> of(String versionText) {
        List<String> models = new ArrayList<>();
        boolean any = false;
        for (String term : SEPARATOR.split(VARIANTS.matcher(versionText.trim()).replaceAll(""), -1)) {
            String text = bare(term);
            if (text.isEmpty()) {
                continue;
            }
            boolean model = isModel(text);
            if (!model && !SHORT_MODEL.matcher(text).matches()) {
                return List.of();
            }
            any |= model;
            models.add(text);
        }
        return any ? models : List.of();
    }

    /** "UDI/Model/NDC number ZXP425 (10-Pack)" is "ZXP425". */
    private static String bare(String term) {
        String text = SOFTWARE.matcher(term.trim()).replaceFirst("").trim();
        String code = PACKED.matcher(LABEL.matcher(text).replaceFirst(""))
                .replaceAll("")
                .trim();
        return CODE.matcher(code).matches() || NUMBER.matcher(code).matches() ? code : text;
    }

    private static boolean isModel(String text) {
        String folded = Fold.fold(text);
        if (OPERATOR.matcher(folded).find()
                || DOTTED.matcher(text).matches()
                || Dates.in(text).isPresent()) {
            return false;
        }
        if (CODE.matcher(text).matches()) {
            return true;
        }
        if (NUMBER.matcher(text).matches()) {
            return !YEAR.matcher(text).matches();
        }
        boolean letters = false;
        int short2 = 0;
        for (Atom atom : Atom.of(text)) {
            if (atom.isNumber()) {
                continue;
            }
            if (Words.OF_VERSIONS.contains(atom.text())) {
                return false;
            }
            letters |= atom.text().length() >= SHORTEST_WORD;
            short2 += atom.text().length() == 2 ? 1 : 0;
        }
        boolean pair = short2 > 1;
        return letters || pair;
    }
}
