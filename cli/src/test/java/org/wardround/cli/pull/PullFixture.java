package org.wardround.cli.pull;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.wardround.engine.kernel.Problem;

/** A pull from a server on this machine into a folder, that never waits but remembers for how long it would have. */
final class PullFixture {

    static final PullRules RULES = new PullRules(true, Set.of("127.0.0.1"), 2, 100_000, 100, 3, Duration.ofSeconds(20));

    final List<Long> pauses = new CopyOnWriteArrayList<>();
    private final Path folder;

    PullFixture(Path folder) {
        this.folder = folder;
    }

    PullReport pull(FeedSource... sources) throws Exception {
        return pull(RULES, sources);
    }

    PullReport pull(PullRules rules, FeedSource... sources) throws Exception {
        return pull(rules, ProxySelector.of(null), sources);
    }

    PullReport pull(PullRules rules, ProxySelector proxies, FeedSource... sources) throws Exception {
        return new FeedPull(
                        rules,
                        proxies,
                        Optional.empty(),
                        pauses::add,
                        Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC))
                .pull(List.of(sources), folder, sentence -> {});
    }

    static FeedSource csaf(FeedServer server) {
        return new FeedSource("p", "P", "csaf", server.address("/provider-metadata.json"), true, 0);
    }

    static FeedSource kev(FeedServer server) {
        return new FeedSource("kev", "KEV", "kev", server.address("/kev.json"), true, 0);
    }

    /** Files in the folder, without the record. */
    List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(ManifestFile.NAME))
                    .sorted()
                    .toList();
        }
    }

    String content(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    static String counts(PullReport report) {
        SourceOutcome outcome = report.outcomes().getFirst();
        return outcome.fetched() + " new, " + outcome.unchanged() + " same, " + outcome.failed() + " lost";
    }

    static List<String> sentences(PullReport report) {
        return report.outcomes().stream()
                .flatMap(outcome -> outcome.problems().stream())
                .map(Problem::sentence)
                .toList();
    }
}
