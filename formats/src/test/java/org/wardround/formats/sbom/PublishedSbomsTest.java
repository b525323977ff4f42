package org.wardround.formats.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.testkit.SharedData;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every JSON file of the public SBOM collections is read, or says why not. */
class PublishedSbomsTest {
    @TempDir
    private Path folder;

    @Test
    void everyPublishedFileGivesComponentsOrAReason() throws IOException {
        int withComponents = 0;
        for (Path path : json()) {
            Read<SbomFile.Sbom> read = SbomFile.read(path, path.toString());
            assertThat(read.value().components().isEmpty() && read.problems().isEmpty())
                    .as(path.toString())
                    .isFalse();
            withComponents += read.value().components().isEmpty() ? 0 : 1;
        }
        assertThat(withComponents).isGreaterThan(300);
    }

    /** Counts with a tree, in another way than the reader does. */
    @Test
    void everyComponentOfAWellFormedFileIsReadOrNamedInAProblem() throws IOException {
        int all = 0;
        for (Path path : json()) {
            JsonNode tree = tree(path);
            if (tree.path("bomFormat").asString("").equals("CycloneDX")) {
                Read<SbomFile.Sbom> read = SbomFile.read(path, "sbom");
                long reported = read.problems().stream()
                        .filter(problem -> problem.code().equals("sbom.nameless"))
                        .count();
                int expected = count(tree.path("components"))
                        + count(JsonNodeFactory.instance
                                .arrayNode()
                                .add(tree.path("metadata").path("component")));
                assertThat(read.value().components().size() + reported)
                        .as(path.toString())
                        .isEqualTo(expected);
                all += expected;
            }
        }
        assertThat(all).isGreaterThan(5_000);
    }

    private static int count(JsonNode list) {
        int count = 0;
        if (list.isArray()) {
            for (JsonNode component : list) {
                count += component.isObject() ? 1 + count(component.path("components")) : 0;
            }
        }
        return count;
    }

    private static JsonNode tree(Path path) {
        try {
            return JsonMapper.shared().readTree(path.toFile());
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    @Test
    void sbomOfSixtyThousandComponentsIsReadWhole() throws IOException {
        Path path = folder.resolve("full.json");
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(SharedData.path("sbom/medical/LOAD_debian12-full.cdx15.json.gz")))) {
            Files.copy(in, path);
        }
        Read<SbomFile.Sbom> read = SbomFile.read(path, "full.json");
        assertThat(read.value().components()).hasSize(63_437);
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static List<Path> json() throws IOException {
        try (Stream<Path> walk = Files.walk(SharedData.path("sbom"))) {
            return walk.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
