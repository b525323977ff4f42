package org.wardround.formats.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;

class InvitedFileTest {
    @TempDir
    private Path folder = Path.of("");

    private Read<SortedMap<String, Set<String>>> read(String content) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, content);
        return InvitedFile.read(file, Set.of("C1", "C2"));
    }

    @Test
    void eachPersonHasTheChallengesThatWereChosen() throws IOException {
        Read<SortedMap<String, Set<String>>> read = read("respondent,challenges\nP1,C1; C2\nP2,\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(Map.of("P1", Set.of("C1", "C2"), "P2", Set.of()));
    }

    @Test
    void whatCanNotBeUsedIsSaid() throws IOException {
        Read<SortedMap<String, Set<String>>> read = read("respondent,challenges\nP1,C9\n,C1\nP1,C2\n");

        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly("invited.item", "invited.nameless", "invited.twice");
        assertThat(read.value()).containsOnlyKeys("P1");
    }
}
