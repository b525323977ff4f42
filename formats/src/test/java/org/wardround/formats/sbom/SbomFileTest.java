package org.wardround.formats.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

class SbomFileTest {
    private static final String START = "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.5\", ";

    @TempDir
    private Path folder;

    @Test
    void componentsAreReadWithThoseInsideThem() {
        Read<SbomFile.Sbom> read = read(START + """
                "metadata": {"component": {"type": "device", "name": "Pump", "version": "3"}},
                "components": [
                  {"type": "library", "group": "org.x", "name": "y", "version": "1", "purl": "pkg:maven/org.x/y@1",
                   "components": [{"type": "library", "name": "z", "cpe": "cpe:2.3:a:z:z:1:*:*:*:*:*:*:*"}]},
                  {"type": "library", "name": "last"}]}""");
        assertThat(read.value().components())
                .containsExactly(
                        new Component("", "Pump", "3", "", "", new RowRef("s.json", 0)),
                        new Component("", "org.x/y", "1", "pkg:maven/org.x/y@1", "", new RowRef("s.json", 1)),
                        new Component("", "z", "", "", "cpe:2.3:a:z:z:1:*:*:*:*:*:*:*", new RowRef("s.json", 2)),
                        new Component("", "last", "", "", "", new RowRef("s.json", 3)));
        assertThat(read.problems()).isEmpty();
    }

    // dependency-track #1214, #2312; cyclonedx-core-java #885: a byte order mark made the file "unsupported".
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkDoesNoHarm(String charset) throws IOException {
        String text = "\uFEFF" + START + "\"components\": [{\"type\": \"library\", \"name\": \"ü\"}]}";
        Path file = Files.write(folder.resolve("s.json"), text.getBytes(Charset.forName(charset)));
        assertThat(SbomFile.read(file, "s.json").value().components())
                .extracting(Component::name)
                .containsExactly("ü");
    }

    // sw360 #2451, osv-scanner #86: one malformed purl made the whole import fail, without saying which.
    @ParameterizedTest
    @ValueSource(strings = {"NOASSERTION", "pkg:/", "pkg:npm/", "https://example.org/x", "pkg:npm/a b", "pkg:npm/a%zz"})
    void componentWithABadPurlIsNamedAndTheRestIsRead(String purl) {
        Read<SbomFile.Sbom> read = read(START + "\"components\": [{\"name\": \"bad\", \"purl\": \"" + purl
                + "\"}, {\"name\": \"good\", \"purl\": \"pkg:npm/%40a/b@1?x=y#z\"}]}");
        assertThat(read.value().components()).extracting(Component::purl).containsExactly("", "pkg:npm/%40a/b@1?x=y#z");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location().place())
                .containsExactly("sbom.purl /components/0/purl");
        assertThat(read.problems().getFirst().sentence()).contains("bad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"components\": [{\"bom-ref\": \"a\", \"name\": \"x\"}, {\"bom-ref\": \"a\", \"name\": \"y\"}]!2!sbom.duplicate-ref",
                "\"components\": [{\"type\": \"library\"}, {\"name\": \"y\"}]!1!sbom.nameless",
                "\"components\": [{\"purl\": \"pkg:npm/x@1\"}]!1!sbom.no-name",
                "\"components\": [{\"name\": {\"a\": 1}, \"purl\": \"pkg:npm/x@1\"}]!1!sbom.type",
                "\"components\": [5, {\"name\": \"y\"}]!1!sbom.type",
                "\"components\": {\"name\": \"y\"}!0!sbom.type",
                "\"components\": [{\"name\": \"y\", \"cpe\": \"z\"}]!1!sbom.cpe",
                "\"components\": []!0!sbom.empty",
            })
    void oddPartIsReportedAndTheRestIsRead(String body, int components, String code) {
        Read<SbomFile.Sbom> read = read(START + body + "}");
        assertThat(read.value().components()).hasSize(components);
        assertThat(codes(read)).contains(code);
    }

    // dependency-track #3031: tools as a list in 1.4, as a map in 1.5.
    @ParameterizedTest
    @ValueSource(strings = {"[{\"name\": \"t\"}]", "{\"components\": [{\"name\": \"t\"}]}"})
    void toolsOfAnyShapeAreNoComponents(String tools) {
        Read<SbomFile.Sbom> read =
                read(START + "\"metadata\": {\"tools\": " + tools + "}, \"components\": [{\"name\": \"x\"}]}");
        assertThat(read.value().components()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    // dependency-track #3182: an attachment of more than 20,000,000 characters.
    @Test
    void longAttachmentIsPassedOver() {
        String content = "QUJD".repeat(6_000_000);
        Read<SbomFile.Sbom> read = read(
                START + "\"components\": [{\"name\": \"x\", \"licenses\": [{\"license\": {\"text\": {\"content\": \""
                        + content + "\"}}}]}]}");
        assertThat(read.value().components()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    // gocsaf #654: text after the closing brace.
    @Test
    void textAfterTheEndIsReported() {
        assertThat(codes(read(START + "\"components\": [{\"name\": \"x\"}]} trailing")))
                .containsAnyOf("sbom.trailing", "sbom.broken");
        assertThat(codes(read(START + "\"components\": [{\"name\": \"x\"}]} {}")))
                .containsExactly("sbom.trailing");
    }

    @Test
    void fileThatBreaksOffKeepsWhatCameBefore() {
        Read<SbomFile.Sbom> read = read(START + "\"components\": [{\"name\": \"x\"}, {\"name\": \"y\"");
        assertThat(read.value().components()).extracting(Component::name).contains("x");
        assertThat(codes(read)).containsExactly("sbom.broken");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        Read<SbomFile.Sbom> read =
                read(START + "\"components\": [" + "{\"name\": \"x\", \"components\": [".repeat(5_000));
        assertThat(codes(read)).containsExactly("sbom.broken");
        assertThat(read.value().components()).hasSizeLessThan(SbomLimits.MAX_DEPTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"bomFormat\": \"Other\", \"components\": []}!bomFormat", // not CycloneDX
                "[1]!bomFormat", // no object
                "<bom/>!bom", // XML without the namespace of CycloneDX
                "SPDXVersion: SPDX-2.3!neither", // SPDX as tags and values
                "''!bomFormat", // empty
            })
    void whatIsNoSbomIsSaidToBeNone(String text, String word) {
        Read<SbomFile.Sbom> read = read(text == null ? "" : text);
        assertThat(read.value().components()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().getFirst().sentence()).contains(word);
    }

    @Test
    void unknownVersionIsReadAllTheSame() {
        Read<SbomFile.Sbom> read =
                read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"2.0\", \"components\": [{\"name\": \"x\"}]}");
        assertThat(read.value().components()).hasSize(1);
        assertThat(codes(read)).containsExactly("sbom.version");
    }

    @Test
    void componentsBeyondTheLimitAreCounted() {
        String many = "{\"name\":\"x\"},".repeat(SbomLimits.MAX_COMPONENTS + 2) + "{\"name\":\"x\"}";
        Read<SbomFile.Sbom> read = read(START + "\"components\": [" + many + "]}");
        assertThat(read.value().components()).hasSize(SbomLimits.MAX_COMPONENTS);
        assertThat(codes(read)).containsExactly("sbom.too-many");
    }

    @Test
    void formsOfSpdxThatAreNotReadAreNamedWithWhatToDo() throws IOException {
        Path sboms = Files.createDirectory(folder.resolve("sboms"));
        Files.writeString(sboms.resolve("A.spdx"), "SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n");
        Files.writeString(sboms.resolve("B.spdx.rdf.xml"), "<rdf:RDF xmlns='http://spdx.org/rdf/terms#'/>");
        Files.writeString(sboms.resolve("C.spdx.yaml"), "SPDXID: SPDXRef-DOCUMENT\nspdxVersion: SPDX-2.3\n");
        assertThat(SbomFolder.read(sboms, java.util.Set.of()).problems())
                .extracting(Problem::code, problem -> problem.sentence().replaceFirst(" form.*", ""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sbom.form", "This is an SBOM in SPDX's tag-value"),
                        org.assertj.core.groups.Tuple.tuple("sbom.form", "This is an SBOM in SPDX's RDF"),
                        org.assertj.core.groups.Tuple.tuple("sbom.form", "This is an SBOM in SPDX's YAML"));
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside =
                Files.writeString(folder.resolve("outside.json"), START + "\"components\": [{\"name\": \"x\"}]}");
        Path sboms = Files.createDirectory(folder.resolve("sboms"));
        Files.createSymbolicLink(sboms.resolve("A.json"), outside);
        Files.writeString(sboms.resolve("B.xml"), "<bom/>");
        Files.writeString(sboms.resolve("C.txt"), "see B");
        Read<List<Component>> read = SbomFolder.read(sboms, java.util.Set.of("A"));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly("folder.outside", "sbom.format", "sbom.not-read");
    }

    private Read<SbomFile.Sbom> read(String text) {
        try {
            return SbomFile.read(
                    Files.write(folder.resolve("s.json"), text.getBytes(StandardCharsets.UTF_8)), "s.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> codes(Read<SbomFile.Sbom> read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
