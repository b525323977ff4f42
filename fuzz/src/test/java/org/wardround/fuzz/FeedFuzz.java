package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.feeds.FeedFolder;

/** Files of feeds, whatever they turn out to be: advisories, lists, scores, lifecycles. */
class FeedFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void aFileIsReadOrSaysWhyNot(byte[] bytes) {
        folder.put("feed.json", bytes);
        Read<Intelligence> read = FeedFolder.read(folder.root());
        assertThat(read.value().feeds().size() + read.problems().size()).isPositive();
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("feeds"), "samples/st-elara/feeds");
    }
}
