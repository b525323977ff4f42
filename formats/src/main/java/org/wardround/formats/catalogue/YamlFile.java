package org.wardround.formats.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a YAML file into a tree. Whatever can make a small file large or ambiguous is refused: aliases, duplicate
 * keys, second documents, deep nesting, long texts.
 */
public final class YamlFile {
    /** Largest file, in bytes. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** Deepest nesting of maps and lists. */
    static final int MAX_DEPTH = 32;

    /** Longest single text, in characters. */
    static final int MAX_TEXT = 64 * 1024;

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .loadSettings(LoadSettings.builder()
                            .setCodePointLimit(MAX_BYTES)
                            .setMaxAliasesForCollections(0)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private YamlFile() {}

    /**
     * Reads one file.
     *
     * @param file the file; only its name appears in problems
     * @return the tree, or an empty map and the reason
     */
    public static Read<JsonNode> read(Path file) {
        Location location = Location.file(name(file));
        if (!Files.isRegularFile(file)) {
            return nothing("yaml.absent", location, "There is no such file.");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            return nothing("yaml.unreadable", location, "The file cannot be opened. Check that it may be read.");
        }
        if (bytes.length > MAX_BYTES) {
            return nothing("yaml.too-large", location, "The file is larger than " + MAX_BYTES + " bytes.");
        }
        return parse(bytes, location);
    }

    private static Read<JsonNode> parse(byte[] bytes, Location location) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            JsonNode tree;
            try (GuardedParser parser =
                    new GuardedParser(MAPPER.createParser(new ByteArrayInputStream(bytes)), location.file())) {
                tree = MAPPER.readTree(parser);
                if (tree != null && parser.nextToken() != null) {
                    return nothing("yaml.broken", location, "The file holds more than one document (---).");
                }
            }
            if (tree == null || !tree.isObject()) {
                return nothing("yaml.no-map", location, "The file must be a map of keys and values.");
            }
            return new Read<>(tree, List.of());
        } catch (CharacterCodingException e) {
            return nothing("yaml.encoding", location, "The file is not UTF-8. Save it as UTF-8.");
        } catch (GuardedParser.RefusedException e) {
            return new Read<>(JsonNodeFactory.instance.objectNode(), List.of(e.problem()));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return broken(location, line, e.getOriginalMessage());
        } catch (YamlEngineException e) {
            return broken(location, 0, String.valueOf(e.getMessage()));
        }
    }

    private static Read<JsonNode> broken(Location location, int line, String message) {
        Location where = line > 0 ? Location.line(location.file(), line) : location;
        String first = message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\(java[^)]*\\)", "")
                .strip();
        String reason = first.length() > 200 ? first.substring(0, 200) + "..." : first;
        return nothing("yaml.broken", where, "The file cannot be read as YAML, so nothing in it was used: " + reason);
    }

    private static Read<JsonNode> nothing(String code, Location location, String sentence) {
        return new Read<>(JsonNodeFactory.instance.objectNode(), List.of(Problem.error(code, location, sentence)));
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
