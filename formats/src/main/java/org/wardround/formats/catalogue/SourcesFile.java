package org.wardround.formats.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.kernel.Grade;
import org.wardround.engine.kernel.Source;

/** Reads sources.yaml: the sources that all other files name by their keys. */
final class SourcesFile {
    private SourcesFile() {}

    static Sources read(List<YamlTree> files) {
        TreeMap<String, Source> byKey = new TreeMap<>();
        for (YamlTree file : files) {
            file.each("sources", (entry, key) -> Map.entry(key, source(entry)))
                    .forEach(entry -> byKey.put(entry.getKey(), entry.getValue()));
        }
        return new Sources(byKey);
    }

    static Source source(YamlTree entry) {
        return new Source(
                entry.text("citation"),
                entry.text("address", ""),
                entry.has("year") ? entry.integer("year", 1900, 2200) : 0,
                entry.choice("grade", Grade.class, Grade.JUDGEMENT));
    }
}
