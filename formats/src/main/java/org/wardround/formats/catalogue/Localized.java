package org.wardround.formats.catalogue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.kernel.Text;

/** Reads a map from language to text. */
final class Localized {
    private Localized() {}

    static Text text(YamlTree map) {
        SortedMap<String, String> byLanguage = new TreeMap<>();
        for (String language : map.keys()) {
            if (language.matches("[a-z]{2}")) {
                byLanguage.put(language, map.text(language));
            } else {
                map.problem("yaml.language", language, "A language is two small letters, such as de.");
            }
        }
        if (!byLanguage.containsKey("en")) {
            map.problem("yaml.missing", "en", "The English text is missing.");
            byLanguage.put("en", "");
        }
        return new Text(byLanguage);
    }
}
