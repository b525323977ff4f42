package org.wardround.formats.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.testkit.SharedData;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every file of the public SBOM collections is read, or says why not. */
class PublishedSbomsTest {
    /** What a file holds, counted with a tree, in another way than the reader does. */
    private record Expected(String kind, int components) {}

    @Test
    void everyComponentOfEveryPublishedFileIsReadOrNamedInAProblem() throws IOException {
        Map<String, int[]> tally = new TreeMap<>();
        for (Path path : files()) {
            Read<SbomFile.Sbom> read = SbomFile.read(path, path.toString());
            Expected expected = expected(path);
            int[] counts = tally.computeIfAbsent(expected.kind(), any -> new int[3]);
            counts[0]++;
            counts[1] += read.value().components().size();
            counts[2] += read.problems().size();
            if (expected.kind().equals("none")) {
                assertThat(read.value().components()).as(path.toString()).isEmpty();
                assertThat(read.problems()).as(path.toString()).isNotEmpty();
                continue;
            }
            long nameless = read.problems().stream()
                    .filter(problem -> problem.code().equals("sbom.nameless"))
                    .count();
            assertThat(read.value().components().size() + nameless)
                    .as(path.toString())
                    .isEqualTo(expected.components());
            if (read.value().components().isEmpty()) {
                assertThat(read.problems()).as(path.toString()).isNotEmpty();
            }
        }
        assertThat(tally.get("CycloneDX XML"))
                .satisfies(counts -> assertThat(counts[0]).isGreaterThan(350));
        assertThat(tally.get("CycloneDX JSON"))
                .satisfies(counts -> assertThat(counts[0]).isGreaterThan(550));
        assertThat(tally.get("SPDX 2"))
                .satisfies(counts -> assertThat(counts[0]).isGreaterThan(50));
        assertThat(tally.get("SPDX 3"))
                .satisfies(counts -> assertThat(counts[0]).isGreaterThan(70));
    }

    @ParameterizedTest
    @CsvSource({"LOAD_debian12-full, 63437", "LOAD_debian12-12000, 12001"})
    void largeSbomIsReadWhole(String name, int components) {
        Read<SbomFile.Sbom> read =
                SbomFile.read(SharedData.path("sbom/medical/" + name + ".cdx15.json.gz"), "full.json");
        assertThat(read.value().components()).hasSize(components);
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static Expected expected(Path path) {
        String name = path.toString();
        if (name.endsWith(".json")) {
            return json(path);
        }
        return name.endsWith(".xml") ? xml(path) : new Expected("none", 0);
    }

    private static Expected json(Path path) {
        JsonNode tree;
        try {
            tree = JsonMapper.shared().readTree(path.toFile());
        } catch (JacksonException e) {
            return new Expected("none", 0);
        }
        if (tree.path("bomFormat").asString("").equals("CycloneDX")) {
            return new Expected(
                    "CycloneDX JSON",
                    count(tree.path("components"))
                            + count(JsonNodeFactory.instance
                                    .arrayNode()
                                    .add(tree.path("metadata").path("component"))));
        }
        if (tree.has("spdxVersion")) {
            return new Expected("SPDX 2", tree.path("packages").size());
        }
        if (tree.path("@context").toString().contains("spdx.org/rdf/")) {
            return new Expected("SPDX 3", (int) tree.path("@graph").findValues("type").stream()
                    .filter(type -> type.asString("").endsWith("Package"))
                    .count());
        }
        return new Expected("none", 0);
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

    private static Expected xml(Path path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new ByteArrayInputStream(Files.readAllBytes(path)))
                    .getDocumentElement();
            boolean bom = root.getLocalName().equals("bom")
                    && String.valueOf(root.getNamespaceURI()).startsWith("http://cyclonedx.org/schema/bom/");
            return bom ? new Expected("CycloneDX XML", count(root, "")) : new Expected("none", 0);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return new Expected("none", 0);
        }
    }

    /** Components by their path from the root: in "components" or as the thing that the metadata describe. */
    private static int count(Element element, String path) {
        int count = path.matches("(/metadata/component)?(/components/component)*|(/components/component)+")
                        && path.endsWith("/component")
                ? 1
                : 0;
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner
                    && String.valueOf(inner.getNamespaceURI()).startsWith("http://cyclonedx.org/schema/bom/")) {
                count += count(inner, path + "/" + inner.getLocalName());
            }
        }
        return count;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(SharedData.path("sbom"))) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".gz"))
                    .sorted()
                    .toList();
        }
    }
}
