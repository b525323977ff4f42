package org.wardround.formats.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.testkit.Repository;

final class FeedFolderTest {

    @TempDir
    private Path folder;

    @Test
    void oneBrokenFileNeverKeepsAnotherFromBeingRead() throws IOException {
        write("a/one.json", notice("A-1", "1", "2024-01-01"));
        write("a/two.json", notice("A-2", "1", "2024-01-01") + "trailing");
        write("b/three.txt", notice("A-3", "1", "2024-01-01"));

        Read<Intelligence> read = FeedFolder.read(folder);

        assertThat(read.value().advisories()).extracting(Advisory::id).containsExactly("A-1", "A-3");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.code()).isEqualTo("feeds.json-after-end");
            assertThat(problem.location().file()).isEqualTo("a/two.json");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // VEX in XML, and a parts list in XML
                "<?xml version='1.0'?><bom xmlns='http://cyclonedx.org/schema/bom/1.5'><vulnerabilities><vulnerability>"
                        + " | ERROR | feeds.cyclonedx-xml | cyclonedx convert",
                "<bom xmlns='http://cyclonedx.org/schema/bom/1.5'><components/></bom> | WARNING | feeds.cyclonedx-xml | sboms",
                "<cvrfdoc xmlns='http://docs.oasis-open.org/csaf/ns/csaf-cvrf/v1.2/cvrf'> | ERROR | feeds.cvrf | CSAF",
                "SPDXVersion: SPDX-2.3 | WARNING | feeds.spdx-tag-value | folder sboms",
                // OpenVEX in which nothing can be used
                "{\"@context\": \"https://openvex.dev/ns/v0.2.0\"} | ERROR | vex.nothing | No statement",
                "{\"@context\": \"https://openvex.dev/ns\", \"statements\": \"none\"} | ERROR | vex.nothing | No statement"
            })
    void aNoticeThatIsNotReadIsNamedWithWhatToDo(String text, Severity severity, String code, String said)
            throws IOException {
        write("notice.any", text);
        assertThat(FeedFolder.read(folder).problems()).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.sentence()).contains(said);
            assertThat(problem.location().file()).isEqualTo("notice.any");
        });
    }

    @Test
    void everyFileIsAFeedOrAProblem() throws IOException {
        write("notice.json", notice("A-1", "1", "2024-01-01"));
        write("sbom.json", "{\"bomFormat\": \"CycloneDX\"}");
        write("provider.json", "{\"canonical_url\": \"https://p.example\", \"metadata_version\": \"2.0\"}");
        write("record.json", "{\"wardround_feed_pull\": 1}");
        write("other.json", "{\"x\": 1}");
        write("page.json", "<html>not found</html>");
        write("README.md", "[![logo](x)](y) Hello");
        write("changes.csv", "a.json,2024-01-01T00:00:00Z");
        write("empty.json", "");
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 0});
        Files.write(folder.resolve("feeds.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});

        Read<Intelligence> read = FeedFolder.read(folder);

        assertThat(read.value().feeds()).extracting(Feed::file).containsExactly("notice.json");
        assertThat(read.problems())
                .extracting(problem -> problem.location().file() + " " + problem.code())
                .containsExactly(
                        "README.md feeds.not-used",
                        "changes.csv feeds.not-used",
                        "empty.json feeds.empty",
                        "feeds.zip feeds.packed",
                        "other.json feeds.not-used",
                        "page.json feeds.json-broken",
                        "picture.png feeds.not-used",
                        "provider.json feeds.not-used",
                        "record.json feeds.not-used",
                        "sbom.json feeds.not-used");
    }

    @Test
    void filesPackedWithGzipAreReadUnderAnyName() throws IOException {
        Files.write(folder.resolve("x"), gzip(notice("A-1", "1", "2024-01-01").getBytes(StandardCharsets.UTF_8)));
        Files.write(
                folder.resolve("y.gz"),
                gzip("cve,epss,percentile\nCVE-2024-0001,0.5,0.9\n".getBytes(StandardCharsets.UTF_8)));

        Read<Intelligence> read = FeedFolder.read(folder);

        assertThat(read.value().advisories()).hasSize(1);
        assertThat(read.value().epss()).containsEntry("CVE-2024-0001", new EpssScore("CVE-2024-0001", 0.5, 0.9));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theSampleHospitalsOwnFeedsAreReadWithoutAProblem() {
        Read<Intelligence> read = FeedFolder.read(Repository.path("samples/st-elara/feeds"));

        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(read.value().advisories()).hasSizeGreaterThan(30);
        assertThat(read.value().exploited()).isNotEmpty();
        assertThat(read.value().epss()).isNotEmpty();
        assertThat(read.value().lifecycles()).isNotEmpty();
    }

    @Test
    void gzipThatIsCutOffOrNestedIsReported() throws IOException {
        byte[] packed = gzip(notice("A-1", "1", "2024-01-01").getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
        Files.write(folder.resolve("nested.gz"), gzip(packed));

        assertThat(codes(FeedFolder.read(folder))).containsExactly("feeds.gzip-broken", "feeds.packed");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, true", // the limit itself
        "1001, 1000, false", // one byte more
    })
    void filesAreReadUpToTheLimitAlsoAfterUnpacking(int size, long limit, boolean read) throws IOException {
        byte[] text = ("{\"x\": \"" + "a".repeat(size - 9) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(text).hasSize(size);
        Files.write(folder.resolve("plain.json"), text);
        Files.write(folder.resolve("packed.json"), gzip(text));

        FeedLimits limits = new FeedLimits(10, 10, limit, 10_000);

        assertThat(codes(FeedFolder.read(folder, limits)))
                .containsOnly(read ? "feeds.not-used" : "feeds.too-large")
                .hasSize(2);
    }

    @Test
    void aFolderThatHoldsTooMuchIsReadUntilItsLimit() throws IOException {
        write("a.json", notice("A-1", "1", "2024-01-01"));
        write("b.json", notice("A-2", "1", "2024-01-01"));
        write("c/d/e.json", notice("A-3", "1", "2024-01-01"));

        assertThat(codes(FeedFolder.read(folder, new FeedLimits(2, 10, 10_000, 10_000))))
                .containsExactly("feeds.folder.too-much");
        assertThat(codes(FeedFolder.read(folder, new FeedLimits(9, 10, 10_000, 700))))
                .containsExactly("feeds.folder.too-much");
        assertThat(codes(FeedFolder.read(folder, new FeedLimits(9, 2, 10_000, 10_000))))
                .containsExactly("feeds.folder.too-deep");
    }

    @Test
    void linksAreReportedAndNotFollowed() throws IOException {
        write("inside/note.txt", "note");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("inside"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(codes(FeedFolder.read(folder))).containsExactly("feeds.not-used", "feeds.link", "feeds.link");
    }

    @Test
    void aMissingFolderIsOneError() {
        assertThat(codes(FeedFolder.read(folder.resolve("none")))).containsExactly("feeds.folder.missing");
    }

    @Test
    void theNewestRevisionWinsAndTheOthersAreReported() throws IOException {
        write("a.json", notice("A-1", "2", "2024-02-02"));
        write("b.json", notice("A-1", "10", "2024-02-02"));
        write("c.json", notice("A-1", "1", "2024-01-01"));
        write("d.json", notice("A-1", "10", "2024-02-02"));
        write("e.json", notice("A-1", "10", "2024-02-02").replace("\"title\":\"T\"", "\"title\":\"U\""));

        Read<Intelligence> read = FeedFolder.read(folder);

        assertThat(read.value().advisories())
                .singleElement()
                .satisfies(advisory -> assertThat(advisory.origin().file()).isEqualTo("b.json"));
        assertThat(read.problems())
                .extracting(problem -> problem.location().file() + " " + problem.code())
                .containsExactly(
                        "a.json csaf.revision.older",
                        "c.json csaf.revision.older",
                        "d.json csaf.copy",
                        "e.json csaf.revision.differs");
        assertThat(read.value().feeds()).extracting(Feed::entries).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void aRevisionWithAnotherHistoryIsTheSameRevision() throws IOException {
        String notice = notice("A-1", "3", "2024-01-01");
        write("a.json", notice);
        write("b.json", notice.replace("\"version\":", "\"revision_history\":[{\"number\":\"1\"}],\"version\":"));

        assertThat(FeedFolder.read(folder).problems())
                .extracting(problem -> problem.location().file() + " " + problem.code())
                .containsExactly("b.json csaf.copy");
    }

    @Test
    void oneIdFromTwoPublishersIsTwoNotices() throws IOException {
        write("a.json", notice("A-1", "1", "2024-01-01"));
        write("b.json", notice("A-1", "2", "2024-01-01").replace("p.example", "q.example"));

        Read<Intelligence> read = FeedFolder.read(folder);

        assertThat(read.value().advisories()).hasSize(2);
        assertThat(codes(read)).containsExactly("csaf.id.two-publishers");
    }

    @Test
    void aListSaysWhichOfItsNoticesAreAbsent() throws IOException {
        write("a.json", notice("A-1", "1", "2024-01-01"));
        write(
                "list.json",
                "{\"feed\": {\"updated\": \"2024-05-06T00:00:00Z\", \"entry\": [{\"id\": \"A-1\"}, {\"id\": \"A-2\"}]}}");

        Read<Intelligence> read = FeedFolder.read(folder);

        assertThat(read.value().feeds()).contains(new Feed("list.json", "rolie", "2024-05-06", 2));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("feeds.list.absent");
            assertThat(problem.sentence()).contains("A-2");
        });
    }

    @Test
    void ofTwoFilesOfOneKindTheNewerCountsEntryByEntry() throws IOException {
        String head = "cve,epss,percentile\n";
        write(
                "a.csv",
                "#model_version:v1,score_date:2024-01-01\n" + head + "CVE-2024-0001,0.1,0.1\nCVE-2024-0002,0.2,0.2\n");
        write("b.csv", "#model_version:v1,score_date:2024-02-02\n" + head + "CVE-2024-0001,0.9,0.9\n");

        Read<Intelligence> read = FeedFolder.read(folder);

        assertThat(read.value().epss().values())
                .containsExactly(new EpssScore("CVE-2024-0001", 0.9, 0.9), new EpssScore("CVE-2024-0002", 0.2, 0.2));
        assertThat(read.value().feeds())
                .containsExactly(
                        new Feed("a.csv", "epss", "2024-01-01", 1), new Feed("b.csv", "epss", "2024-02-02", 1));
        assertThat(codes(read)).containsExactly("feeds.older");
    }

    @Test
    void readingTwiceGivesTheSame() throws IOException {
        for (int i = 0; i < 200; i++) {
            write(
                    "d" + i % 7 + "/" + i + ".json",
                    i % 5 == 0 ? "{broken" : notice("A-" + i % 60, "" + i, "2024-01-01"));
        }

        assertThat(FeedFolder.read(folder)).isEqualTo(FeedFolder.read(folder));
    }

    private static List<String> codes(Read<Intelligence> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String notice(String id, String revision, String day) {
        return """
                {"document":{"category":"csaf_base","csaf_version":"2.0","title":"T",
                "publisher":{"name":"P","namespace":"https://p.example"},
                "tracking":{"id":"%s","version":"%s","status":"final","initial_release_date":"2024-01-01T00:00:00Z",
                "current_release_date":"%sT00:00:00Z"}}}""".formatted(id, revision, day);
    }
}
