package org.wardround.formats.catalogue;

import java.util.Map;
import org.wardround.engine.kernel.Source;

/**
 * The sources of the catalogue by key, and how an entry names one: by key, as "own", or written out in place.
 *
 * @param byKey key in sources.yaml to source
 */
record Sources(Map<String, Source> byKey) {
    /** What an entry says whose number is the hospital's own. */
    static final String OWN = "own";

    Sources {
        byKey = Map.copyOf(byKey);
    }

    Source of(YamlTree entry, String key) {
        if (entry.isMap(key)) {
            return SourcesFile.source(entry.map(key));
        }
        return named(entry, key, entry.text(key));
    }

    Source named(YamlTree entry, String key, String name) {
        Source source = name.equals(OWN) ? Source.ownValue() : byKey.get(name);
        if (source != null) {
            return source;
        }
        if (!name.isEmpty()) {
            entry.problem("catalogue.source", key, "There is no source \"" + name + "\" in sources.yaml.");
        }
        return Source.planningAssumption(0);
    }
}
