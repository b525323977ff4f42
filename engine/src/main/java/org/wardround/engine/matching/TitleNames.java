package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardround.engine.matching.NamePattern.Source;

/**
 * Names that a notice's title lists and that stand in one product name without anything in between: with the title
 * "WebCTRL, i-VU, SiteScan" the product "WebCTRL i-Vu SiteScan Web" is three products.
 */
final class TitleNames {
    private static final Pattern LIST = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+/\\s+");

    private TitleNames() {}

    /** The names in a product name; empty where the title does not list two or more of them. */
    static List<NamePattern> of(String title, String product, Set<String> makerWords) {
        String[] parts = LIST.split(title, -1);
        if (parts.length < 2) {
            return List.of();
        }
        List<String> words = words(product, makerWords);
        List<NamePattern> names = new ArrayList<>();
        boolean[] taken = new boolean[words.size()];
        int left = words.size();
        for (String part : parts) {
            List<String> wanted = words(part, makerWords);
            int at = wanted.isEmpty() ? -1 : Collections.indexOfSubList(words, wanted);
            if (at >= 0 && wanted.stream().anyMatch(word -> word.length() > 2)) {
                if (isTaken(taken, at, at + wanted.size())) {
                    // one of two products that begin alike is no list of both
                    return List.of();
                }
                Arrays.fill(taken, at, at + wanted.size(), true);
                left -= wanted.size();
                names.add(new NamePattern(units(part, makerWords), Source.NAME));
            }
        }
        return names.size() > 1 && left <= 1 ? names : List.of();
    }

    private static boolean isTaken(boolean[] taken, int from, int to) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            any |= taken[i];
        }
        return any;
    }

    private static List<Unit> units(String part, Set<String> makerWords) {
        List<Unit> units = new ArrayList<>(Chunks.of(part));
        units.removeIf(unit -> unit instanceof Unit.Word word && makerWords.contains(word.text()));
        return units;
    }

    private static List<String> words(String text, Set<String> makerWords) {
        List<String> words = new ArrayList<>();
        for (Atom atom : Atom.of(text)) {
            if (!makerWords.contains(atom.text())) {
                words.add(atom.text());
            }
        }
        return words;
    }
}
