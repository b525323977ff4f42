package org.wardround.engine.matching;

import java.util.ArrayList;
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
        int taken = 0;
        for (String part : parts) {
            List<String> wanted = words(part, makerWords);
            int at = wanted.isEmpty() ? -1 : Collections.indexOfSubList(words, wanted);
            if (at >= 0 && wanted.stream().anyMatch(word -> word.length() > 2)) {
                names.add(new NamePattern(Chunks.of(String.join(" ", wanted)), Source.NAME));
                taken += wanted.size();
            }
        }
        return names.size() > 1 && taken >= words.size() - 1 ? names : List.of();
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
