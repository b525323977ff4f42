package org.wardround.cli.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.kernel.Read;
import org.wardround.testkit.Repository;

final class FeedSourcesTest {

    @TempDir
    private Path folder;

    @Test
    void theCataloguesOwnListIsSound() {
        Read<List<FeedSource>> read = FeedSources.read(Repository.path("catalogue/feeds.yaml"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .allSatisfy(source -> assertThat(source.address().getScheme()).isEqualTo("https"));
        assertThat(read.value().stream().filter(FeedSource::enabled).map(FeedSource::id))
                .containsExactly("cisa", "kev", "epss", "endoflife");
    }

    @Test
    void aSourceThatIsWrongIsLeftOutAndNamed() throws IOException {
        Path file = folder.resolve("feeds.yaml");
        Files.writeString(file, """
                schema: 1
                sources:
                  good: {name: G, kind: kev, address: "https://a.example/kev.json", source: me}
                  ../bad: {name: B, kind: kev, address: "https://a.example/", source: me}
                  odd: {name: O, kind: xml, address: "https://a.example/", source: me}
                """);

        Read<List<FeedSource>> read = FeedSources.read(file);

        assertThat(read.value()).extracting(FeedSource::id).containsExactly("good");
        assertThat(read.problems())
                .extracting(problem -> problem.code())
                .containsExactly("pull.source.id", "pull.source.kind");
    }
}
