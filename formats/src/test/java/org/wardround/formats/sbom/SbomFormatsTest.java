package org.wardround.formats.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.SbomDocument;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

class SbomFormatsTest {
    private static final String BOM =
            "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\" serialNumber=\"urn:uuid:1-2\" version=\"3\">";

    @TempDir
    private Path folder;

    @Test
    void cycloneDxInXmlGivesTheSameComponentsAsInJson() throws IOException {
        Read<SbomFile.Sbom> xml = read(BOM + """
                <metadata><component type="device" bom-ref="pump"><name>Pump</name>
                <properties><property name="wardround:asset"> A7 </property></properties>
                <externalReferences><reference type="bom"><url>https://pump.example/sbom</url></reference></externalReferences>
                </component></metadata>
                <components>
                  <component type="library" bom-ref="y"><group>org.x</group><name>y</name><version>1</version>
                    <hashes><hash alg="SHA-256">AB</hash></hashes><purl>pkg:maven/org.x/y@1</purl>
                    <pedigree><ancestors><component type="library"><name>old</name></component></ancestors></pedigree>
                    <components><component type="library"><name>z</name></component></components>
                  </component>
                </components></bom>""");
        Read<SbomFile.Sbom> json = read("""
                {"components": [{"bom-ref": "y", "group": "org.x", "name": "y", "version": "1", "purl": "pkg:maven/org.x/y@1",
                  "hashes": [{"alg": "SHA-256", "content": "AB"}], "pedigree": {"ancestors": [{"name": "old"}]},
                  "components": [{"name": "z"}]}],
                 "metadata": {"component": {"bom-ref": "pump", "name": "Pump",
                  "properties": [{"name": "wardround:asset", "value": "A7"}],
                  "externalReferences": [{"type": "bom", "url": "https://pump.example/sbom"}]}},
                 "specVersion": "1.5", "bomFormat": "CycloneDX", "version": 3, "serialNumber": "urn:uuid:1-2"}""");
        SbomDocument document = new SbomDocument("urn:cdx:1-2/3", List.of("urn:uuid:1-2", "https://pump.example/sbom"));
        Component pump = new Component("", "Pump", "", "", "", List.of(), "pump", document, new RowRef("s", 0));
        Component y = new Component(
                "", "org.x/y", "1", "pkg:maven/org.x/y@1", "", List.of("sha256:ab"), "y", document, new RowRef("s", 1));
        Component z = new Component("", "z", "", "", "", List.of(), "", document, new RowRef("s", 2));
        assertThat(xml.value()).isEqualTo(new SbomFile.Sbom("A7", List.of(pump, y, z)));
        assertThat(json.value().components()).containsExactlyInAnyOrder(pump, y, z);
        assertThat(json.value().asset()).isEqualTo("A7");
        assertThat(xml.problems()).isEmpty();
        assertThat(json.problems()).isEmpty();
        assertThat(pump.addresses())
                .containsExactly("urn:cdx:1-2/3#pump", "urn:cdx:1-2/3", "urn:uuid:1-2", "https://pump.example/sbom");
        assertThat(y.addresses()).containsExactly("urn:cdx:1-2/3#y");
    }

    @Test
    void packagesOfSpdxTwoAreComponents() throws IOException {
        Read<SbomFile.Sbom> read = read("""
                {"relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": "SPDXRef-a"}, {"relationshipType": "CONTAINS", "relatedSpdxElement": "SPDXRef-b"}],
                 "spdxVersion": "SPDX-2.3", "comment": "wardround:asset=A7", "documentNamespace": "https://x.example/1",
                 "files": [{"SPDXID": "SPDXRef-f"}],
                 "packages": [
                  {"SPDXID": "SPDXRef-a", "name": "app", "versionInfo": "NOASSERTION"},
                  {"SPDXID": "SPDXRef-b", "name": "b", "versionInfo": "1.0", "checksums": [{"algorithm": "SHA1", "checksumValue": "Cd"}],
                   "externalRefs": [
                    {"referenceCategory": "PACKAGE_MANAGER", "referenceType": "purl", "referenceLocator": "pkg:npm/b@1.0"},
                    {"referenceCategory": "SECURITY", "referenceType": "http://spdx.org/rdf/references/cpe23Type",
                     "referenceLocator": "cpe:2.3:a:b:b:1.0:*:*:*:*:*:*:*"}]}]}""");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().asset()).isEqualTo("A7");
        SbomDocument document = new SbomDocument("https://x.example/1", List.of());
        assertThat(read.value().components())
                .containsExactly(
                        new Component("", "app", "", "", "", List.of(), "SPDXRef-a", document, new RowRef("s", 0)),
                        new Component(
                                "",
                                "b",
                                "1.0",
                                "pkg:npm/b@1.0",
                                "cpe:2.3:a:b:b:1.0:*:*:*:*:*:*:*",
                                List.of("sha1:cd"),
                                "SPDXRef-b",
                                document,
                                new RowRef("s", 2)));
    }

    @Test
    void packagesOfSpdxThreeAreComponentsWhereverTheyStand() throws IOException {
        Read<SbomFile.Sbom> read = read("""
                {"@graph": [
                  {"spdxId": "https://x.example/a", "name": "app", "software_packageVersion": "2", "type": "software_Package"},
                  {"type": "SpdxDocument", "spdxId": "https://x.example/doc", "rootElement": ["https://x.example/a"],
                   "comment": "made by hand; wardround:asset=A7",
                   "element": [{"type": "software_Package", "name": "inside", "software_packageUrl": "pkg:npm/inside@3"}]},
                  {"type": "software_File", "name": "file"},
                  {"type": "ai_AIPackage", "name": "model",
                   "verifiedUsing": [{"type": "Hash", "algorithm": "sha3_256", "hashValue": "EF"}],
                   "externalIdentifier": [{"externalIdentifierType": "cpe22", "identifier": "cpe:/a:x:model"}]}],
                 "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}""");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().asset()).isEqualTo("A7");
        assertThat(read.value().components())
                .extracting(Component::name, Component::version, Component::purl, Component::cpe, Component::hashes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("app", "2", "", "", List.of()),
                        org.assertj.core.groups.Tuple.tuple("inside", "", "pkg:npm/inside@3", "", List.of()),
                        org.assertj.core.groups.Tuple.tuple("model", "", "", "cpe:/a:x:model", List.of("sha3256:ef")));
        assertThat(read.value().components().getFirst().row()).isEqualTo(new RowRef("s", 0));
        assertThat(read.value().components().getFirst().addresses())
                .contains("https://x.example/a", "https://x.example/doc");
    }

    // cyclonedx-core-java #434, dependency-track #3870: files and addresses were opened through the document type.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE bom [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE bom SYSTEM \"http://127.0.0.1:1/bom.dtd\">",
                "<!DOCTYPE bom [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE bom>"
            })
    void documentTypeIsRefusedInXml(String type) throws IOException {
        Read<SbomFile.Sbom> read =
                read(type + BOM + "<components><component><name>&x;</name></component></components></bom>");
        assertThat(read.value().components()).isEmpty();
        assertThat(codes(read)).containsExactly("sbom.broken");
        assertThat(read.problems().getFirst().sentence()).contains("document type");
    }

    @Test
    void xmlThatBreaksOffKeepsWhatCameBefore() throws IOException {
        Read<SbomFile.Sbom> read =
                read(BOM + "<components><component><name>x</name></component><component><name>y</na");
        assertThat(read.value().components()).extracting(Component::name).contains("x");
        assertThat(codes(read)).contains("sbom.broken");
        assertThat(read.problems().getFirst().location().place()).startsWith("line ");
    }

    @Test
    void nestingWithoutEndIsRefusedInXml() throws IOException {
        Read<SbomFile.Sbom> read =
                read(BOM + "<components><component><name>x</name><a>".repeat(1) + "<a>".repeat(SbomLimits.MAX_DEPTH));
        assertThat(codes(read)).containsExactly("sbom.broken");
        assertThat(read.problems().getFirst().sentence()).contains("" + SbomLimits.MAX_DEPTH);
    }

    @Test
    void textThatIsTooLongIsLeftOutInEachFormat() throws IOException {
        String text = "x".repeat(SbomLimits.MAX_TEXT + 1);
        String good = "<component><name>good</name></component>";
        assertThat(names(read(BOM + "<components><component><name>a</name><version>" + text + "</version></component>"
                        + good + "</components></bom>")))
                .containsExactly("a", "good", "sbom.type");
        assertThat(names(read("{\"spdxVersion\": \"SPDX-2.3\", \"packages\": [{\"name\": \"a\", \"versionInfo\": \""
                        + text + "\"}, {\"name\": \"good\"}]}")))
                .containsExactly("a", "good", "sbom.type");
        assertThat(names(read(
                        "{\"@context\": \"https://spdx.org/rdf/3.0.1/x\", \"@graph\": [{\"type\": \"software_Package\","
                                + " \"name\": \"a\", \"software_packageVersion\": \"" + text
                                + "\"}, {\"type\": \"software_Package\", \"name\": \"good\"}]}")))
                .containsExactly("a", "good", "sbom.type");
    }

    @Test
    void packedFileIsReadAndOneThatUnpacksToTooMuchIsNamed() throws IOException {
        String many = "{\"name\": \"x\"},".repeat(1_000);
        byte[] packed = packed("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [" + many
                + "{\"name\": \"x\"}]}");
        Path file = Files.write(folder.resolve("s.json.gz"), packed);
        assertThat(SbomFile.read(file, "s").value().components()).hasSize(1_001);
        Read<SbomFile.Sbom> limited = SbomFile.read(file, "s", new SbomLimits(9_000, 100));
        assertThat(codes(limited)).containsExactly("sbom.too-large");
        Path xml = Files.writeString(
                folder.resolve("s.xml"), BOM + "<components>" + " ".repeat(100) + "</components></bom>");
        assertThat(codes(SbomFile.read(xml, "s", new SbomLimits(9_000, 100)))).contains("sbom.too-large");
    }

    @Test
    void packedFileThatIsCutOffIsNamed() throws IOException {
        byte[] packed = packed("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": []}");
        Path file = Files.write(folder.resolve("s.json.gz"), java.util.Arrays.copyOf(packed, packed.length - 12));
        assertThat(codes(SbomFile.read(file, "s"))).contains("sbom.unreadable");
    }

    @Test
    void nameOfTheFileBindsEachFormatToItsAsset() throws IOException {
        Path sboms = Files.createDirectory(folder.resolve("sboms"));
        Files.writeString(
                sboms.resolve("A.cdx.xml"),
                BOM + "<components><component><name>x</name></component></components></bom>");
        Files.writeString(
                sboms.resolve("B.spdx.json"), "{\"spdxVersion\": \"SPDX-2.3\", \"packages\": [{\"name\": \"y\"}]}");
        Files.write(
                sboms.resolve("C.json.gz"),
                packed(
                        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [{\"name\": \"z\"}]}"));
        Read<List<Component>> read = SbomFolder.read(sboms, Set.of("A", "B", "C"));
        assertThat(read.value()).extracting(Component::assetId).containsExactly("A", "B", "C");
        assertThat(read.problems()).isEmpty();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Read<SbomFile.Sbom> read) {
        List<String> all = new java.util.ArrayList<>();
        read.value().components().forEach(component -> all.add(component.name()));
        all.addAll(codes(read));
        return all;
    }

    private Read<SbomFile.Sbom> read(String text) throws IOException {
        return SbomFile.read(Files.writeString(folder.resolve("s"), text), "s");
    }

    private static List<String> codes(Read<SbomFile.Sbom> read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
