package org.wardround.conformance.csaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One test document: which test it is for, whether it is valid, and the places where it fails, where OASIS says so. */
record OasisCase(String test, Path file, boolean passes, boolean valid, List<String> pointers) {

    static List<OasisCase> read(Path folder) throws IOException {
        List<OasisCase> cases = new ArrayList<>();
        for (JsonNode test : tree(folder.resolve("testcases.json")).path("tests")) {
            for (String list : List.of("failures", "valid")) {
                for (JsonNode each : test.path(list)) {
                    cases.add(new OasisCase(
                            test.path("id").asString(),
                            folder.resolve(each.path("name").asString()),
                            list.equals("valid"),
                            each.path("valid").asBoolean(),
                            pointers(folder, each)));
                }
            }
        }
        return cases;
    }

    static JsonNode tree(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file));
    }

    private static List<String> pointers(Path folder, JsonNode each) throws IOException {
        if (!each.has("result")) {
            return List.of();
        }
        List<String> pointers = new ArrayList<>();
        tree(folder.resolve(each.path("result").asString()))
                .path("primary_result")
                .path("errors")
                .forEach(error -> pointers.add(error.path("instance_path").asString()));
        return pointers.stream().distinct().sorted().toList();
    }
}
