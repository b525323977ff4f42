package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Truth;

/** Reads the kinds of equipment and the words that name them. */
public final class DeviceClassesFile {
    private static final int SCHEMA = 1;

    private static final int MOST_HARM = 4;

    private DeviceClassesFile() {}

    /**
     * Reads the file "device-classes.yaml" of a catalogue.
     *
     * @param catalogue the catalogue folder
     * @return the kinds in file order, and every entry that was left out with the reason
     */
    public static Read<List<DeviceClass>> read(Path catalogue) {
        List<Problem> problems = new ArrayList<>();
        YamlTree file = YamlTree.read(catalogue.resolve("device-classes.yaml"), SCHEMA, problems);
        Map<String, String> owners = new HashMap<>();
        List<DeviceClass> classes = file.entries("classes", (entry, id) -> deviceClass(entry, id, owners));
        file.reportUnknownKeys();
        return new Read<>(classes, problems);
    }

    private static DeviceClass deviceClass(YamlTree entry, String id, Map<String, String> owners) {
        List<String> words = entry.texts("words");
        if (words.isEmpty()) {
            entry.problem("device-class.words", "words", "A kind of equipment needs at least one word.");
        }
        for (String word : words) {
            String owner = owners.putIfAbsent(word, id);
            if (owner != null) {
                entry.problem("device-class.twice", "words", "The word " + word + " stands at " + owner + " already.");
            }
        }
        return new DeviceClass(
                id,
                entry.localized("name"),
                entry.choice("category", Category.class, Category.UNKNOWN),
                entry.integer("harm", 1, MOST_HARM),
                entry.choice("data", Truth.class, Truth.UNKNOWN),
                words);
    }
}
