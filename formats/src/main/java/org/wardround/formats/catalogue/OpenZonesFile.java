package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

/** Reads the words that say that a network zone can be reached from outside. */
public final class OpenZonesFile {
    private static final int SCHEMA = 1;

    private OpenZonesFile() {}

    /**
     * Reads the file "open-zones.yaml" of a catalogue.
     *
     * @param catalogue the catalogue folder
     * @return the words in file order, and what is wrong with the file
     */
    public static Read<List<String>> read(Path catalogue) {
        List<Problem> problems = new ArrayList<>();
        YamlTree file = YamlTree.read(catalogue.resolve("open-zones.yaml"), SCHEMA, problems);
        List<String> words = file.texts("words");
        file.reportUnknownKeys();
        return new Read<>(words, problems);
    }
}
