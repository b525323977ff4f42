package org.wardround.cli.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.cli.pull.PullFixture.counts;
import static org.wardround.cli.pull.PullFixture.kev;
import static org.wardround.cli.pull.PullFixture.sentences;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FilePullTest {

    private static final String FILE = "kev/kev-kev.json";
    private static final String OLD = FeedServer.kev("2024-01-01", "CVE-2024-0001");
    private static final String NEW = FeedServer.kev("2024-02-02", "CVE-2024-0001", "CVE-2024-0002");

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
    void aFileIsFetchedOnceAndOnlyAgainWhenItChanges() throws Exception {
        server.file("/kev.json", OLD);
        assertThat(counts(fixture.pull(kev(server)))).isEqualTo("1 new, 0 same, 0 lost");
        assertThat(counts(fixture.pull(kev(server)))).isEqualTo("0 new, 1 same, 0 lost");
        server.file("/kev.json", NEW);
        assertThat(counts(fixture.pull(kev(server)))).isEqualTo("1 new, 0 same, 0 lost");
        assertThat(fixture.content(FILE)).isEqualTo(NEW);
        assertThat(fixture.files()).containsExactly(FILE);
        assertThat(fixture.pauses).isEmpty();
    }

    @Test
    void aFileThatSomebodyChangedIsFetchedAnew() throws Exception {
        server.file("/kev.json", OLD);
        fixture.pull(kev(server));
        Files.writeString(folder.resolve(FILE), "tampered");

        fixture.pull(kev(server));

        assertThat(fixture.content(FILE)).isEqualTo(OLD);
    }

    @Test
    void theRecordSaysWhereEachFileCameFrom() throws Exception {
        server.file("/kev.json", OLD);
        fixture.pull(kev(server));

        assertThat(fixture.content(ManifestFile.NAME))
                .contains(
                        "\"wardround_feed_pull\" : 1",
                        "\"address\" : \"" + server.address("/kev.json") + "\"",
                        "\"sha256\" : \"" + Checksums.hex("SHA-256", OLD.getBytes(StandardCharsets.UTF_8)) + "\"",
                        "\"fetched\" : \"2026-11-25\"");
    }

    @Test
    void aBrokenRecordIsReportedAndEverythingFetchedAnew() throws Exception {
        server.file("/kev.json", OLD);
        Files.writeString(folder.resolve(ManifestFile.NAME), "{broken");

        PullReport report = fixture.pull(kev(server));

        assertThat(report.problems()).hasSize(1);
        assertThat(counts(report)).isEqualTo("1 new, 0 same, 0 lost");
    }

    @Test
    void aServerThatIsTiredIsAskedAgainWithGrowingPauses() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server.on("/kev.json", exchange -> {
            int number = asked.incrementAndGet();
            if (number == 1) {
                FeedServer.send(exchange, 500, new byte[0]);
            } else if (number == 2) {
                exchange.getResponseHeaders().add("Retry-After", "7");
                FeedServer.send(exchange, 429, new byte[0]);
            } else {
                FeedServer.send(exchange, 200, NEW.getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(counts(fixture.pull(kev(server)))).isEqualTo("1 new, 0 same, 0 lost");
        assertThat(fixture.pauses).containsExactly(1_000L, 7_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 3, the server answered 500", // asked again as often as the rules allow
        "403, 1, the server answered 403", // no use asking again
        "404, 1, there is no such file",
    })
    void aFailureLeavesTheOldFileInPlace(int status, int requests, String reason) throws Exception {
        server.file("/kev.json", OLD);
        fixture.pull(kev(server));
        server.forget();
        server.on("/kev.json", exchange -> FeedServer.send(exchange, status, "page".getBytes(StandardCharsets.UTF_8)));

        PullReport report = fixture.pull(kev(server));

        assertThat(report.usable()).isFalse();
        assertThat(sentences(report)).singleElement().asString().contains(reason);
        assertThat(server.asked()).hasSize(requests);
        assertThat(fixture.content(FILE)).isEqualTo(OLD);
    }

    @Test
    void aBodyThatIsCutOffIsNotKept() throws Exception {
        server.file("/kev.json", OLD);
        fixture.pull(kev(server));
        server.on("/kev.json", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(NEW.getBytes(StandardCharsets.UTF_8), 0, 50);
        });

        assertThat(sentences(fixture.pull(kev(server))))
                .singleElement()
                .asString()
                .contains("the connection failed");
        assertThat(fixture.content(FILE)).isEqualTo(OLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>please sign in</html>",
                "{\"x\":1}",
                "{\"catalogVersion\":\"1\",\"vulnerabilities\":[]}",
                ""
            })
    void aPageInPlaceOfTheFileIsNotKept(String page) throws Exception {
        server.file("/kev.json", OLD);
        fixture.pull(kev(server));
        server.on("/kev.json", exchange -> FeedServer.send(exchange, 200, page.getBytes(StandardCharsets.UTF_8)));

        assertThat(sentences(fixture.pull(kev(server))))
                .singleElement()
                .asString()
                .contains("it is no kev file");
        assertThat(fixture.content(FILE)).isEqualTo(OLD);
    }

    @Test
    void aFileBeyondTheLimitIsNotKept() throws Exception {
        server.on("/kev.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[10_000];
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(block);
            }
        });

        assertThat(sentences(fixture.pull(kev(server))))
                .singleElement()
                .asString()
                .contains("longer than 100000 bytes");
        assertThat(server.asked()).hasSize(1);
        assertThat(fixture.files()).isEmpty();
    }

    @Test
    void aBombIsRefusedHoweverItIsPacked() throws Exception {
        byte[] bomb = FeedServer.gzip(new byte[70_000_000]);
        server.on("/kev.json", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            FeedServer.send(exchange, 200, bomb);
        });
        assertThat(sentences(fixture.pull(kev(server))))
                .singleElement()
                .asString()
                .contains("too long when unpacked");

        server.on("/kev.json", exchange -> FeedServer.send(exchange, 200, bomb));
        assertThat(sentences(fixture.pull(kev(server))))
                .singleElement()
                .asString()
                .contains("unpacks to more");
        assertThat(fixture.files()).isEmpty();
    }

    @Test
    void aFileThatIsPackedOnTheWayIsUnpacked() throws Exception {
        byte[] packed = FeedServer.gzip(NEW.getBytes(StandardCharsets.UTF_8));
        server.on("/kev.json", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            FeedServer.send(exchange, 200, packed);
        });

        fixture.pull(kev(server));

        assertThat(fixture.content(FILE)).isEqualTo(NEW);
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.on("/kev.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        PullRules hasty = new PullRules(true, Set.of("127.0.0.1"), 2, 100_000, 100, 2, Duration.ofMillis(300));

        assertThat(sentences(fixture.pull(hasty, kev(server))))
                .singleElement()
                .asString()
                .contains("it took longer than");
        assertThat(server.asked()).hasSize(2);
        over.countDown();
    }

    @Test
    void redirectsAreFollowedByTheSameRules() throws Exception {
        server.on("/kev.json", FeedServer.redirect("/moved.json")).file("/moved.json", NEW);

        assertThat(counts(fixture.pull(kev(server)))).isEqualTo("1 new, 0 same, 0 lost");
        assertThat(fixture.content(FILE)).isEqualTo(NEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/kev.json", // inside a house
                "http://169.254.169.254/latest/meta-data", // a cloud's own service
                "http://[::1]/kev.json",
                "http://[::ffff:10.0.0.1]/kev.json", // the same in other clothes
                "http://localhost/kev.json",
                "file:///etc/passwd",
                "ftp://example.org/kev.json",
                "http://user:secret@127.0.0.1/kev.json",
            })
    void redirectsIntoTheHouseAreRefused(String location) throws Exception {
        server.on("/kev.json", FeedServer.redirect(location));

        PullReport report = fixture.pull(kev(server));

        assertThat(sentences(report))
                .singleElement()
                .asString()
                .contains("redirected to an address that is not allowed");
        assertThat(sentences(report)).noneMatch(sentence -> sentence.contains("secret"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void redirectsInACircleEnd() throws Exception {
        server.on("/kev.json", FeedServer.redirect("/kev.json"));

        assertThat(sentences(fixture.pull(kev(server))))
                .singleElement()
                .asString()
                .contains("more than 5 times");
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void behindAProxyNamesAreLeftToTheProxy() throws Exception {
        server.file("/kev.json", NEW);
        PullRules http = new PullRules(true, Set.of(), 1, 100_000, 1, 1, Duration.ofSeconds(20));
        Proxies proxies = new Proxies(
                Map.of("http_proxy", server.address("").toString(), "no_proxy", "direct.invalid"),
                ProxySelector.of(null));

        assertThat(fixture.pull(http, proxies, kevAt("http://feeds.invalid/kev.json"))
                        .usable())
                .isTrue();
        assertThat(fixture.content(FILE)).isEqualTo(NEW);
        server.forget();
        for (String refused :
                List.of("http://10.0.0.1/kev.json", "http://localhost/kev.json", "http://direct.invalid/kev.json")) {
            assertThat(fixture.pull(http, proxies, kevAt(refused)).usable()).isFalse();
        }
        assertThat(server.asked()).isEmpty();
    }

    private static FeedSource kevAt(String address) {
        return new FeedSource("kev", "KEV", "kev", URI.create(address), true, 0);
    }

    @Test
    void withoutBeingAllowedNeitherHttpNorThisMachineIsAsked() throws Exception {
        server.file("/kev.json", NEW);

        assertThat(sentences(fixture.pull(PullRules.usual(), kev(server))))
                .singleElement()
                .asString()
                .contains("not encrypted");
        PullRules http = new PullRules(true, Set.of(), 1, 1_000, 1, 1, Duration.ofSeconds(5));
        assertThat(sentences(fixture.pull(http, kev(server))))
                .singleElement()
                .asString()
                .contains("own network");
        assertThat(server.asked()).isEmpty();
    }
}
