package org.wardround.formats.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.matching.Matcher;
import org.wardround.formats.feeds.OpenedFeeds.Why;
import org.wardround.testkit.Repository;

final class FeedIndexTest {
    @TempDir
    private Path folder;

    private Path feeds = Path.of("");
    private Path file = Path.of("");
    private Path notice = Path.of("");
    private final FeedIndex indexes = new FeedIndex(new Matcher(List.of(), List.of()), "program 1");

    @BeforeEach
    void copyFeeds() throws IOException {
        feeds = folder.resolve("feeds");
        file = folder.resolve("feeds.index");
        Path sample = Repository.path("samples/st-elara/feeds");
        try (Stream<Path> all = Files.walk(sample)) {
            for (Path one : all.toList()) {
                Path copy = feeds.resolve(sample.relativize(one).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(one, copy);
            }
        }
        Files.writeString(feeds.resolve("broken.json"), "{");
        try (Stream<Path> all = Files.walk(feeds.resolve("csaf"))) {
            notice = all.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        indexes.make(file, feeds);
    }

    @Test
    void anIndexGivesWhatReadingTheFeedsGives() {
        Read<Intelligence> read = FeedFolder.read(feeds);

        assertThat(indexes.open(file, feeds)).isInstanceOfSatisfying(OpenedFeeds.Ready.class, ready -> {
            assertThat(ready.intelligence().get()).isEqualTo(read.value());
            assertThat(ready.problems()).isEqualTo(read.problems()).isNotEmpty();
        });
        assertThat(read.value().epss()).isNotEmpty();
        assertThat(read.value().exploited()).isNotEmpty();
        assertThat(read.value().lifecycles()).isNotEmpty();
    }

    @Test
    void aFileThatIsOnlyTouchedChangesNothing() throws IOException {
        Files.setLastModifiedTime(notice, FileTime.fromMillis(1_000));
        assertThat(indexes.open(file, feeds)).isInstanceOf(OpenedFeeds.Ready.class);
    }

    @Test
    void anIndexOfOtherFeedsIsNotUsed() throws IOException {
        String text = Files.readString(notice);
        Files.writeString(notice, text.replaceFirst("\\d", "8").replaceFirst("\\d\"", "9\""));
        Files.setLastModifiedTime(notice, FileTime.fromMillis(1_000));
        assertThat(Files.size(notice)).isEqualTo(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        assertUnusable(Why.OTHER_FEEDS);

        Files.writeString(notice, text);
        assertThat(indexes.open(file, feeds)).isInstanceOf(OpenedFeeds.Ready.class);
        Files.writeString(feeds.resolve("more.json"), "{}");
        assertUnusable(Why.OTHER_FEEDS);
        Files.delete(feeds.resolve("more.json"));
        Files.delete(notice);
        assertUnusable(Why.OTHER_FEEDS);
    }

    @Test
    void anIndexOfAnotherProgramOrCatalogueIsNotUsed() {
        FeedIndex other = new FeedIndex(new Matcher(List.of(), List.of()), "program 2");
        assertThat(other.open(file, feeds)).isEqualTo(new OpenedFeeds.Unusable(Why.OTHER_PROGRAM));
    }

    @ParameterizedTest
    // the first byte, the version of the layout, the checksum, a length, what it was made of
    @ValueSource(ints = {0, 8, 15, 22, 40, 200, 5000})
    void aDamagedIndexIsNotUsed(int place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[place] ^= 0x40;
        Files.write(file, bytes);
        assertThat(indexes.open(file, feeds)).isInstanceOf(OpenedFeeds.Unusable.class);
    }

    @Test
    void whatIsNoIndexOrCutOffIsNotUsed() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, bytes, StandardOpenOption.APPEND);
        assertUnusable(Why.DAMAGED);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertUnusable(Why.DAMAGED);
        Files.writeString(file, "no index");
        assertUnusable(Why.FOREIGN);
        Files.writeString(file, "schema: 1\nname: a hospital's own file\n".repeat(20));
        assertUnusable(Why.FOREIGN);
        Files.delete(file);
        assertUnusable(Why.MISSING);
    }

    private void assertUnusable(Why why) {
        assertThat(indexes.open(file, feeds)).isEqualTo(new OpenedFeeds.Unusable(why));
    }
}
