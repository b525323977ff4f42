package org.wardround.formats.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardround.engine.kernel.Grade;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.obligation.Since;

/** The sources that a catalogue file lists under "sources", for its entries to name by key. */
final class FileSources {
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private final Map<String, Source> byKey = new TreeMap<>();

    private FileSources() {}

    static FileSources of(YamlTree file) {
        FileSources sources = new FileSources();
        file.each("sources", (entry, key) -> {
            sources.byKey.put(key, source(entry));
            return key;
        });
        return sources;
    }

    private static Source source(YamlTree entry) {
        return new Source(
                entry.text("citation"),
                entry.text("address", ""),
                entry.integer("year", FIRST_YEAR, LAST_YEAR),
                entry.choice("grade", Grade.class, Grade.JUDGEMENT));
    }

    /** The source that an entry names under "source"; a problem where the file lists none of that name. */
    Source named(YamlTree entry) {
        String key = entry.text("source");
        Optional<Source> found = Optional.ofNullable(byKey.get(key));
        if (found.isEmpty() && !key.isEmpty()) {
            entry.problem("catalogue.source", "source", "The file lists no source of this name under sources.");
        }
        return found.orElse(new Source("", "", 0, Grade.JUDGEMENT));
    }

    /** A day that may be left out. */
    static Since since(YamlTree entry, String key) {
        if (!entry.has(key)) {
            return new Since.NotKnown();
        }
        Optional<LocalDate> day = entry.date(key);
        return day.isPresent() ? new Since.Day(day.get()) : new Since.NotKnown();
    }
}
