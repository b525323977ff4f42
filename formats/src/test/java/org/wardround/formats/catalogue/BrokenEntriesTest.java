package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Text;
import org.wardround.testkit.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every single value of an entry of each kind, replaced by something that cannot stand there. */
class BrokenEntriesTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Sources SOURCES =
            SourcesFile.read(List.of(YamlTree.read(Repository.path("catalogue/sources.yaml"), 1, new ArrayList<>())));
    private static final SortedMap<Integer, Text> LEVELS = new TreeMap<>(Map.of(2, Text.english("easy")));
    private static final List<JsonNode> WRONG = List.of(
            NODES.stringNode("many"),
            NODES.numberNode(-1),
            NODES.numberNode(1e300),
            NODES.arrayNode().add(NODES.arrayNode()),
            NODES.objectNode().set("x", NODES.objectNode()));

    @ParameterizedTest
    @CsvSource({
        "solutions/continue.yaml, solutions, S7",
        "scenarios.yaml, scenarios, ransomware-outage",
        "challenges.yaml, challenges, C2"
    })
    void aWrongValueIsReportedAndNeverThrown(String file, String section, String id) {
        ObjectNode entry = (ObjectNode) YamlFile.read(Repository.path("catalogue/" + file))
                .value()
                .path(section)
                .path(id);
        assertThat(problems(section, entry)).isEmpty();
        List<String> tried = new ArrayList<>();
        replaceEach(entry.deepCopy(), "", (place, changed) -> {
            tried.add(place);
            assertThat(problems(section, changed)).as(place).isNotEmpty();
        });
        assertThat(tried).hasSizeGreaterThan(20);
    }

    private static List<Problem> problems(String section, ObjectNode entry) {
        List<Problem> problems = new ArrayList<>();
        ObjectNode file = NODES.objectNode();
        file.putObject(section).set("X", entry);
        YamlTree tree = YamlTree.of(file, "test.yaml", problems);
        ChallengesFile.read(tree, SOURCES);
        ScenariosFile.scenarios(tree, SOURCES);
        new SolutionsFile(SOURCES, LEVELS).read(tree);
        tree.reportUnknownKeys();
        return problems;
    }

    private static void replaceEach(ObjectNode root, String at, BiConsumer<String, ObjectNode> check) {
        ObjectNode map = at.isEmpty() ? root : (ObjectNode) root.at(at);
        for (String key : List.copyOf(map.propertyNames())) {
            JsonNode before = map.path(key);
            if (before.isObject()) {
                replaceEach(root, at + "/" + key, check);
            }
            for (JsonNode wrong : WRONG) {
                if (!before.isString() && !before.isObject()) {
                    map.set(key, wrong);
                    check.accept(at + "/" + key + " = " + wrong, root);
                }
            }
            map.set(key, before);
        }
    }
}
