package org.wardround.conformance.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.matching.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person who read the notices says of one row.
 *
 * @param assetId id of the row
 * @param expected advisory to verdict
 * @param why the person's reason
 */
record Label(String assetId, SortedMap<String, Verdict> expected, String why) {
    static List<Label> read(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Label> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                labels.add(label(mapper.readTree(line)));
            }
        }
        return labels;
    }

    private static Label label(JsonNode node) {
        SortedMap<String, Verdict> expected = new TreeMap<>();
        for (JsonNode pair : node.get("expect")) {
            String verdict = pair.get("verdict").asString().toUpperCase(Locale.ROOT);
            expected.put(pair.get("advisory").asString(), Verdict.valueOf(verdict));
        }
        return new Label(
                node.get("asset_id").asString(), expected, node.get("why").asString());
    }
}
