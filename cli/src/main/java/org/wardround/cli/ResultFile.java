package org.wardround.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the result.json of an earlier plan. */
final class ResultFile {
    private static final long LARGEST = 1L << 30;

    private ResultFile() {}

    static JsonNode in(Path folder) throws IOException, UnusableInput {
        Path file = folder.resolve("result.json");
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no result.json in " + folder
                    + ". Make one with: wardround plan HOSPITAL --out " + folder);
        }
        if (Files.size(file) > LARGEST) {
            throw new UnusableInput(file + " is larger than any result of this program.");
        }
        try {
            return new JsonMapper().readTree(file);
        } catch (JacksonException notJson) {
            throw new UnusableInput(file + " cannot be read as JSON. Make it again with: wardround plan");
        }
    }
}
