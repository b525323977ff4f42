package org.wardround.formats.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.json.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of the catalogue as trees, and a hospital's own entries laid over them. */
final class CatalogueTrees {
    /** The schema version of the catalogue's files. */
    static final int SCHEMA = 1;

    /** Most files in one folder of the catalogue. */
    static final int MAX_FILES = 200;

    private static final List<String> SINGLE =
            List.of("sources.yaml", "complexity.yaml", "challenges.yaml", "scenarios.yaml");
    private static final List<String> SECTIONS = List.of("sources", "challenges", "scenarios", "solutions");
    private static final String ASSUMPTIONS = "assumptions";
    private static final String OWN = "own entries";

    private final TreeMap<String, ObjectNode> byFile = new TreeMap<>();
    private final Set<String> touched = new java.util.TreeSet<>();
    private final List<Problem> problems;

    private CatalogueTrees(List<Problem> problems) {
        this.problems = problems;
    }

    static CatalogueTrees read(Path catalogue, List<Problem> problems) {
        CatalogueTrees trees = new CatalogueTrees(problems);
        SINGLE.forEach(name -> trees.add(catalogue.resolve(name), name));
        for (Path file : yamlFiles(catalogue.resolve("solutions"), problems)) {
            trees.add(file, "solutions/" + YamlFile.name(file));
        }
        return trees;
    }

    /** The YAML files of a folder by name; none, beside a problem, when it cannot be listed. */
    static List<Path> yamlFiles(Path folder, List<Problem> problems) {
        Location location = Location.file(YamlFile.name(folder));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> yaml = files.filter(file -> YamlFile.name(file).endsWith(".yaml"))
                    .sorted()
                    .limit(MAX_FILES + 1)
                    .toList();
            if (yaml.size() > MAX_FILES) {
                problems.add(Problem.error(
                        "catalogue.too-many-files",
                        location,
                        "The folder has more than " + MAX_FILES + " files; the rest is left out."));
                return yaml.subList(0, MAX_FILES);
            }
            return yaml;
        } catch (IOException e) {
            problems.add(Problem.error("catalogue.folder", location, "The folder is missing or cannot be read."));
            return List.of();
        }
    }

    private void add(Path file, String label) {
        Read<JsonNode> read = YamlFile.read(file);
        problems.addAll(read.problems());
        if (read.problems().isEmpty() && read.value() instanceof ObjectNode tree) {
            byFile.put(label, tree);
        }
    }

    /** Lays the hospital's own entries over the trees. */
    void lay(JsonNode overlay) {
        if (!overlay.isObject() && !overlay.isMissingNode() && !overlay.isNull()) {
            report("yaml.type", "", "Own entries must be a map of keys and values.");
        }
        for (String section : Overlay.keys(overlay)) {
            if (section.equals("schema")) {
                continue;
            }
            if (!(overlay.path(section) instanceof ObjectNode entries)) {
                report("yaml.type", "/" + section, "This must be a map of keys and values.");
            } else if (section.equals(ASSUMPTIONS)) {
                holding(ASSUMPTIONS).forEach(file -> merge(file, tree(file), ASSUMPTIONS, entries));
            } else if (SECTIONS.contains(section)) {
                Overlay.keys(entries).forEach(id -> lay(section, id, entries.path(id)));
            } else {
                report(
                        "catalogue.overlay.section",
                        "/" + section,
                        "The catalogue has no part of this name. " + Nearest.question(section, SECTIONS));
            }
        }
    }

    private void lay(String section, String id, JsonNode value) {
        String pointer = "/" + section + "/" + id;
        if (!(value instanceof ObjectNode own)) {
            report("yaml.type", pointer, "This must be a map of keys and values.");
            return;
        }
        for (String file : holding(section)) {
            if (tree(file).path(section) instanceof ObjectNode entries
                    && entries.path(id).isObject()) {
                merge(file, entries, id, own);
                return;
            }
        }
        if (!Overlay.isWhole(own)) {
            List<String> ids = holding(section).stream()
                    .flatMap(file -> tree(file).path(section).propertyNames().stream())
                    .toList();
            report(
                    "catalogue.overlay.unknown",
                    pointer,
                    "The catalogue has no entry of this id. " + Nearest.question(id, ids));
            return;
        }
        ObjectNode mine = byFile.computeIfAbsent(
                OWN, name -> JsonNodeFactory.instance.objectNode().put("schema", SCHEMA));
        mine.withObject("/" + section).set(id, own.deepCopy());
    }

    private void merge(String file, ObjectNode parent, String key, ObjectNode own) {
        if (parent.path(key) instanceof ObjectNode base) {
            parent.set(key, Overlay.over(base, own));
            touched.add(file);
        }
    }

    private List<String> holding(String section) {
        return byFile.keySet().stream()
                .filter(file -> tree(file).path(section).isObject())
                .toList();
    }

    private ObjectNode tree(String file) {
        return byFile.getOrDefault(file, JsonNodeFactory.instance.objectNode());
    }

    private void report(String code, String pointer, String sentence) {
        problems.add(Problem.error(code, new Location(OWN, pointer), sentence));
    }

    /** The trees to read from, by file name; a file with own entries in it says so in its name. */
    List<YamlTree> views() {
        List<YamlTree> views = new ArrayList<>();
        byFile.forEach((file, tree) -> {
            String label = touched.contains(file) ? file + " with " + OWN : file;
            views.add(YamlTree.of(tree, label, problems).withSchema(SCHEMA));
        });
        return views;
    }
}
