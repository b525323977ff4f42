package org.wardround.formats.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * A strict view of a YAML map: asks for values by key and writes down a problem, with file and JSON pointer, for
 * each that is missing, mistyped or out of range; {@link #reportUnknownKeys()} does so for keys that nobody asked
 * for. A value that cannot be had is replaced by an empty one, so that reading goes on; {@link #each} leaves out
 * entries in which an error was found.
 */
public final class YamlTree {
    private final JsonNode node;
    private final YamlPlace place;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<YamlTree> children = new ArrayList<>();

    private YamlTree(JsonNode node, YamlPlace place) {
        this.node = node;
        this.place = place;
    }

    /**
     * Reads a file and checks its schema version.
     *
     * @param file the file
     * @param schema the version that the caller understands, under the key "schema"
     * @param problems where problems go
     * @return the tree; an empty one when the file cannot be used
     */
    public static YamlTree read(Path file, int schema, List<Problem> problems) {
        Read<JsonNode> read = YamlFile.read(file);
        problems.addAll(read.problems());
        if (!read.problems().isEmpty()) {
            return silent(new YamlPlace(YamlFile.name(file), "", problems));
        }
        return of(read.value(), YamlFile.name(file), problems).withSchema(schema);
    }

    /**
     * Views a tree that was read already.
     *
     * @param node the tree
     * @param file what problems name as the file
     * @param problems where problems go
     * @return the view
     */
    public static YamlTree of(JsonNode node, String file, List<Problem> problems) {
        return new YamlTree(node, new YamlPlace(file, "", problems));
    }

    YamlTree withSchema(int schema) {
        if (!has("schema")) {
            place.schemaNotSaid(schema);
            return this;
        }
        if (integer("schema", 1, 1_000_000) == schema) {
            return this;
        }
        place.otherSchema(schema);
        return silent(place);
    }

    /** An empty tree in the place of one that is reported already, so that its missing keys are not. */
    private static YamlTree silent(YamlPlace place) {
        YamlPlace unheard = new YamlPlace(place.file(), place.pointer(), new ArrayList<>());
        return new YamlTree(JsonNodeFactory.instance.objectNode(), unheard);
    }

    /**
     * Whether a key is there with a value.
     *
     * @param key the key
     * @return false also when its value is empty
     */
    public boolean has(String key) {
        return !find(key).isMissingNode();
    }

    /**
     * Whether the value of a key is a map.
     *
     * @param key the key
     * @return false also when there is none
     */
    public boolean isMap(String key) {
        return node.path(key).isObject();
    }

    /**
     * All keys, in file order; they count as asked for.
     *
     * @return the keys
     */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(node.propertyNames());
        asked.addAll(keys);
        return keys;
    }

    /**
     * A text that must be there.
     *
     * @param key the key
     * @return the text; empty when there is none
     */
    public String text(String key) {
        JsonNode value = required(key);
        return value.isMissingNode() ? "" : place.scalar(value, key);
    }

    /**
     * A text that may be left out.
     *
     * @param key the key
     * @param fallback what stands in
     * @return the text
     */
    public String text(String key, String fallback) {
        return has(key) ? text(key) : fallback;
    }

    /**
     * A whole number that must be there.
     *
     * @param key the key
     * @param min smallest
     * @param max largest
     * @return the number; {@code min} when there is none, or 0 where 0 is smaller
     */
    public int integer(String key, int min, int max) {
        JsonNode value = required(key);
        int fallback = Math.min(min, 0);
        return value.isMissingNode()
                ? fallback
                : place.integer(value, key, min, max).orElse(fallback);
    }

    /**
     * A number that must be there.
     *
     * @param key the key
     * @param min smallest
     * @param max largest
     * @return the number; {@code min} when there is none
     */
    public double number(String key, double min, double max) {
        JsonNode value = required(key);
        return value.isMissingNode() ? min : place.number(value, key, min, max).orElse(min);
    }

    /**
     * True or false.
     *
     * @param key the key
     * @param fallback what stands in when it is left out
     * @return the value
     */
    public boolean flag(String key, boolean fallback) {
        JsonNode value = find(key);
        return value.isMissingNode() ? fallback : place.flag(value, key).orElse(fallback);
    }

    /**
     * One of the constants of an enum, written in any case, with "-" for "_".
     *
     * @param key the key
     * @param type the enum
     * @param fallback returned when it is missing or unknown, beside the problem
     * @param <E> the enum
     * @return the constant
     */
    public <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        String word = text(key);
        return word.isEmpty() ? fallback : place.constant(word, key, type).orElse(fallback);
    }

    /**
     * A list of constants of an enum; a missing list is empty.
     *
     * @param key the key
     * @param type the enum
     * @param <E> the enum
     * @return those that are known
     */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream()
                .flatMap(word -> place.constant(word, key, type).stream())
                .toList();
    }

    /**
     * A key of this map as a constant of an enum.
     *
     * @param key the key
     * @param type the enum
     * @param <E> the enum
     * @return the constant; empty when it is unknown, beside the problem
     */
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return place.constant(key, key, type);
    }

    /**
     * A date as year-month-day that must be there.
     *
     * @param key the key
     * @return the date; empty when there is none or it cannot be read, beside the problem
     */
    public Optional<LocalDate> date(String key) {
        String word = text(key);
        return word.isEmpty() ? Optional.empty() : place.date(word, key);
    }

    /**
     * A text in several languages: a map from language to text, with "en" in it. A plain text counts as English.
     *
     * @param key the key
     * @return the text
     */
    public Text localized(String key) {
        JsonNode value = required(key);
        if (!value.isObject()) {
            return Text.english(value.isMissingNode() ? "" : place.scalar(value, key));
        }
        return Localized.text(child(value, key));
    }

    /**
     * A list of texts; a missing list is empty.
     *
     * @param key the key
     * @return the texts
     */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        int index = 0;
        for (JsonNode value : elements(key)) {
            String text = place.scalar(value, key + "/" + index++);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /**
     * A list of whole numbers; a missing list is empty.
     *
     * @param key the key
     * @param min smallest
     * @param max largest
     * @return the numbers
     */
    public List<Integer> integers(String key, int min, int max) {
        List<Integer> numbers = new ArrayList<>();
        int index = 0;
        for (JsonNode value : elements(key)) {
            place.integer(value, key + "/" + index++, min, max).ifPresent(numbers::add);
        }
        return numbers;
    }

    /**
     * A map that must be there.
     *
     * @param key the key
     * @return the map; when there is none an empty one, whose missing keys are not reported again
     */
    public YamlTree map(String key) {
        JsonNode value = required(key);
        if (value.isObject()) {
            return child(value, key);
        }
        if (!value.isMissingNode()) {
            problem("yaml.type", key, "This must be a map of keys and values.");
        }
        return silent(place.below(key));
    }

    /**
     * Reads each entry of a map of maps or of a list of maps, and leaves out those in which an error was found. A
     * missing one is empty.
     *
     * @param key the key
     * @param reader makes an entry; gets its tree and its key (its index from 0 in a list)
     * @param <T> the entry
     * @return the entries without error, in file order
     */
    public <T> List<T> each(String key, BiFunction<YamlTree, String, T> reader) {
        JsonNode value = find(key);
        List<T> entries = new ArrayList<>();
        if (value.isObject()) {
            YamlTree map = child(value, key);
            map.keys().forEach(id -> map.entry(id, value.path(id), reader).ifPresent(entries::add));
        } else if (value.isArray()) {
            YamlTree list = child(value, key);
            for (int i = 0; i < value.size(); i++) {
                list.entry(Integer.toString(i), value.path(i), reader).ifPresent(entries::add);
            }
        } else if (!value.isMissingNode()) {
            problem("yaml.type", key, "This must be a list or a map of entries.");
        }
        return entries;
    }

    /**
     * Reads the entries that a file is there for; unlike {@link #each} says so when they are missing.
     *
     * @param key the key
     * @param reader makes an entry; gets its tree and its key (its index from 0 in a list)
     * @param <T> the entry
     * @return the entries without error, in file order
     */
    public <T> List<T> entries(String key, BiFunction<YamlTree, String, T> reader) {
        required(key);
        return each(key, reader);
    }

    private <T> Optional<T> entry(String key, JsonNode value, BiFunction<YamlTree, String, T> reader) {
        if (!value.isObject()) {
            problem("yaml.type", key, "This entry must be a map of keys and values.");
            return Optional.empty();
        }
        long before = place.errors();
        T entry = reader.apply(child(value, key), key);
        return place.errors() > before ? Optional.empty() : Optional.of(entry);
    }

    /**
     * Writes down a problem with a value of this map.
     *
     * @param code id of the rule
     * @param key the key; empty for the map as a whole
     * @param sentence what is wrong and what to do
     */
    public void problem(String code, String key, String sentence) {
        place.problem(code, key, sentence);
    }

    /** Writes down a problem for each key, here and in all maps below, that nobody asked for. To be called last. */
    public void reportUnknownKeys() {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                place.unknown(
                        key, asked.stream().filter(name -> !node.has(name)).toList());
            }
        }
        children.forEach(YamlTree::reportUnknownKeys);
    }

    private JsonNode find(String key) {
        asked.add(key);
        JsonNode value = node.path(key);
        return isEmpty(value) ? MissingNode.getInstance() : value;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isString() && value.asString().isBlank());
    }

    private JsonNode required(String key) {
        JsonNode value = find(key);
        if (value.isMissingNode()) {
            problem("yaml.missing", key, "This key is missing.");
        }
        return value;
    }

    private List<JsonNode> elements(String key) {
        JsonNode value = find(key);
        if (value.isArray()) {
            return value.valueStream().toList();
        }
        if (!value.isMissingNode()) {
            problem("yaml.type", key, "This must be a list.");
        }
        return List.of();
    }

    private YamlTree child(JsonNode value, String key) {
        YamlTree child = new YamlTree(value, place.below(key));
        children.add(child);
        return child;
    }
}
