package org.wardround.cli.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.cli.pull.PullFixture.counts;
import static org.wardround.cli.pull.PullFixture.csaf;
import static org.wardround.cli.pull.PullFixture.sentences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.formats.feeds.FeedFolder;

final class ProviderPullTest {

    private static final String A = FeedServer.notice("A-1");
    private static final String B = FeedServer.notice("A-2");

    @TempDir
    private Path folder;

    private FeedServer server;
    private PullFixture fixture;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        fixture = new PullFixture(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noticesOfARolieFeedAreFetchedWithTheirChecksums() throws Exception {
        rolieProvider(entry("/white/2024/a.json", "2024-01-01", true), entry("/white/2025/b.json", "2025-01-01", true));
        server.file("/white/2024/a.json", A).file("/white/2024/a.json.sha512", sum("SHA-512", A));
        server.file("/white/2025/b.json", B).file("/white/2025/b.json.sha512", sum("SHA-256", B));

        PullReport report = fixture.pull(csaf(server));

        assertThat(counts(report)).isEqualTo("2 new, 0 same, 0 lost");
        assertThat(sentences(report)).isEmpty();
        assertThat(fixture.files()).containsExactly("csaf/p/2024/a.json", "csaf/p/2025/b.json");
        assertThat(FeedFolder.read(folder).value().advisories())
                .extracting(Advisory::id)
                .containsExactly("A-1", "A-2");
    }

    @Test
    void whatTheListCallsUnchangedIsNotAskedForAgain() throws Exception {
        rolieProvider(entry("/a.json", "2024-01-01", false), entry("/b.json", "2024-01-01", false));
        server.file("/a.json", A).file("/b.json", A.replace("\"T\"", "\"old\""));
        fixture.pull(csaf(server));
        server.forget();
        rolieProvider(entry("/a.json", "2024-01-01", false), entry("/b.json", "2024-02-02", false));
        server.file("/b.json", B);

        assertThat(counts(fixture.pull(csaf(server)))).isEqualTo("1 new, 1 same, 0 lost");
        assertThat(server.asked()).containsExactly("/provider-metadata.json", "/feed.json", "/b.json");
        assertThat(fixture.content("csaf/p/b.json")).isEqualTo(B);
    }

    @Test
    void aWrongChecksumKeepsTheOldNotice() throws Exception {
        rolieProvider(entry("/a.json", "2024-01-01", true));
        server.file("/a.json", A).file("/a.json.sha512", sum("SHA-512", A));
        fixture.pull(csaf(server));
        rolieProvider(entry("/a.json", "2024-02-02", true));
        server.file("/a.json", B);

        PullReport report = fixture.pull(csaf(server));

        assertThat(sentences(report)).singleElement().asString().contains("its checksum is wrong");
        assertThat(fixture.content("csaf/p/a.json")).isEqualTo(A);
    }

    @Test
    void aDirectoryIsReadByItsChangesNewestFirst() throws Exception {
        directoryProvider();
        server.file(
                "/white/changes.csv", "\"2024/a.json\",\"2024-01-01T00:00:00Z\"\n2025/b.json,2025-01-01T00:00:00Z\n");
        server.file("/white/2024/a.json", A).file("/white/2024/a.json.sha256", sum("SHA-256", A));
        server.file("/white/2025/b.json", B);
        PullRules one = new PullRules(true, Set.of("127.0.0.1"), 1, 100_000, 1, 1, Duration.ofSeconds(20));

        assertThat(sentences(fixture.pull(one, csaf(server))))
                .first()
                .asString()
                .contains("the newest 1 were fetched");
        assertThat(fixture.files()).containsExactly("csaf/p/2025/b.json");

        PullReport report = fixture.pull(csaf(server));
        assertThat(counts(report)).isEqualTo("1 new, 1 same, 0 lost");
        assertThat(fixture.files()).containsExactly("csaf/p/2024/a.json", "csaf/p/2025/b.json");
    }

    @Test
    void aDirectoryWithoutChangesIsReadByItsIndexAndNamesCannotLeadOut() throws Exception {
        directoryProvider();
        server.file("/white/index.txt", """
                2024/a.json
                ../../secret.json
                /etc/passwd
                2024/%2e%2e/%2e%2e/x.json
                2024\\..\\..\\y.json
                http://10.0.0.1/z.json
                readme.txt
                """);
        server.file("/white/2024/a.json", A).file("/white/2024/a.json.sha512", sum("SHA-512", A));

        PullReport report = fixture.pull(csaf(server));

        assertThat(counts(report)).isEqualTo("1 new, 0 same, 0 lost");
        assertThat(sentences(report))
                .hasSize(6)
                .allMatch(sentence -> sentence.contains("no file below this directory"));
        assertThat(fixture.files()).containsExactly("csaf/p/2024/a.json");
        assertThat(server.asked()).doesNotContain("/secret.json", "/x.json");
    }

    @Test
    void twoNoticesOfOneNameAreTwoFiles() throws Exception {
        rolieProvider(entry("/one/a.json", "2024-01-01", false), entry("/two/A.json", "2024-01-01", false));
        server.file("/one/a.json", A).file("/two/A.json", B);

        fixture.pull(csaf(server));

        assertThat(fixture.files()).hasSize(2);
        assertThat(FeedFolder.read(folder).value().advisories()).hasSize(2);
    }

    @Test
    void metadataThatIsNoJsonWasFoundButCouldNotBeParsed() throws Exception {
        // gocsaf/csaf#251: this was reported as "not found"
        server.file("/provider-metadata.json", "{\"canonical_url\":");

        PullReport report = fixture.pull(csaf(server));

        assertThat(report.usable()).isFalse();
        assertThat(sentences(report)).first().isEqualTo("It was found, but could not be parsed.");
    }

    @Test
    void metadataThatIsAbsentWasNotFound() throws Exception {
        assertThat(sentences(fixture.pull(csaf(server)))).containsExactly("It was not found.");
    }

    @Test
    void listsThatNeedAPasswordAreNamedAndLeftOut() throws Exception {
        server.file(
                "/provider-metadata.json",
                "{\"distributions\":[{\"rolie\":{\"feeds\":[{\"tlp_label\":\"AMBER\",\"url\":\""
                        + server.address("/feed.json") + "\"}]}}]}");

        PullReport report = fixture.pull(csaf(server));

        assertThat(sentences(report))
                .containsExactly(
                        "This list is marked TLP:AMBER and needs a password; it was not fetched.",
                        "It was found, but names no public list of notices.");
        assertThat(server.asked()).containsExactly("/provider-metadata.json");
    }

    @Test
    void oneNoticeThatFailsDoesNotStopTheOthers() throws Exception {
        rolieProvider(
                entry("/a.json", "2024-03-03", false),
                entry("/gone.json", "2024-02-02", false),
                entry("/page.json", "2024-01-01", false));
        server.file("/a.json", A).file("/page.json", "<html></html>");

        PullReport report = fixture.pull(csaf(server));

        assertThat(counts(report)).isEqualTo("1 new, 0 same, 2 lost");
        assertThat(report.usable()).isTrue();
    }

    @Test
    void aPublishersPauseIsKeptBeforeEachRequest() throws Exception {
        rolieProvider(entry("/a.json", "2024-01-01", true));
        server.file("/a.json", A).file("/a.json.sha512", sum("SHA-512", A));

        fixture.pull(new FeedSource("p", "P", "csaf", server.address("/provider-metadata.json"), true, 10_500));

        assertThat(fixture.pauses).containsExactly(10_500L, 10_500L);
    }

    private void rolieProvider(String... entries) {
        server.file(
                "/provider-metadata.json",
                "{\"distributions\":[{\"rolie\":{\"feeds\":[{\"tlp_label\":\"WHITE\",\"url\":\""
                        + server.address("/feed.json") + "\"}]}},{\"directory_url\":\"" + server.address("/never")
                        + "\"}]}");
        server.file("/feed.json", "{\"feed\":{\"entry\":[" + String.join(",", entries) + "]}}");
    }

    private void directoryProvider() {
        server.file(
                "/provider-metadata.json",
                "{\"distributions\":[{\"directory_url\":\"" + server.address("/white") + "\"}]}");
    }

    private String entry(String path, String updated, boolean checksum) {
        String hash =
                checksum ? ",\"link\":[{\"rel\":\"hash\",\"href\":\"" + server.address(path + ".sha512") + "\"}]" : "";
        return "{\"id\":\"" + path + "\",\"updated\":\"" + updated + "\",\"content\":{\"src\":\"" + server.address(path)
                + "\"}" + hash + "}";
    }

    private static String sum(String algorithm, String content) {
        return Checksums.hex(algorithm, content.getBytes(StandardCharsets.UTF_8)) + "  a.json\n";
    }
}
