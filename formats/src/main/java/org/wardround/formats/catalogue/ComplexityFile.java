package org.wardround.formats.catalogue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Text;

/** Reads complexity.yaml: what the five levels of complexity mean. */
final class ComplexityFile {
    /** The hardest level. */
    static final int LEVELS = 5;

    private ComplexityFile() {}

    static SortedMap<Integer, Text> read(YamlTree tree, Sources sources) {
        SortedMap<Integer, Text> levels = new TreeMap<>();
        YamlTree map = tree.map("levels");
        for (int level = 1; level <= LEVELS; level++) {
            levels.put(level, map.localized(Integer.toString(level)));
        }
        sources.of(tree, "source");
        return levels;
    }

    /** What the level means, and why this solution has it, in each language that both have. */
    static Text anchor(Text meaning, Text because) {
        SortedMap<String, String> byLanguage = new TreeMap<>();
        meaning.byLanguage().forEach((language, text) -> {
            if (because.byLanguage().containsKey(language)) {
                byLanguage.put(language, text + " " + because.in(language));
            }
        });
        return new Text(byLanguage);
    }
}
