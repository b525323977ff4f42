package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.report.fixture.Fixture;

final class ReportFolderTest {
    @TempDir
    static Path folder;

    private static TreeMap<String, byte[]> files = new TreeMap<>();

    @BeforeAll
    static void write() {
        files = Written.files(Fixture.result(), folder.resolve("once"));
    }

    @Test
    void everyFileIsThereAndNothingElse() {
        assertThat(files.keySet())
                .containsExactly(
                        "annex.de.html",
                        "annex.de.pdf",
                        "annex.en.html",
                        "annex.en.pdf",
                        "board.de.html",
                        "board.de.pdf",
                        "board.en.html",
                        "board.en.pdf",
                        "findings.csv",
                        "plan.csv",
                        "plan.xlsx",
                        "result.json");
    }

    @Test
    void theSameResultGivesTheSameBytes() {
        TreeMap<String, byte[]> again = Written.files(Fixture.result(), folder.resolve("twice"));
        assertThat(again.keySet()).isEqualTo(files.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void pagesReadAsAPersonHasReadThem() throws IOException {
        for (String page : List.of("board.en", "board.de", "annex.en", "annex.de")) {
            Golden.matches(page + ".txt", Written.words(files.get(page + ".html")));
        }
    }

    @Test
    void tablesAndDataAreAsAPersonHasReadThem() throws IOException {
        for (String file : List.of("plan.csv", "findings.csv", "result.json")) {
            Golden.matches(file, Written.text(files.get(file)));
        }
    }

    @Test
    void anOlderReportIsReplacedFileByFile() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("result.json"), "old");
        Files.writeString(old.resolve("notes-of-mine.txt"), "keep");
        assertThat(Written.files(Fixture.result(), old)).containsKeys("notes-of-mine.txt", "result.json");
        assertThat(old.resolve("result.json")).content().startsWith("{");
    }

    @Test
    void aLanguageWithoutWordsIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> ReportFolder.write(
                        Fixture.result(), List.of(), Fixture.account(), folder.resolve("fr"), List.of("fr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // words for people outside IT
                "ssvc",
                "percentile",
                "shortfall",
                "frontier",
                "gap",
                // what nobody may promise
                "compliant",
                "compliance",
                "konform",
                "anonym",
                // open vulnerabilities and devices
                "cve-",
                "icsma",
                "mt-0",
                "cms8000",
                "intellivue",
            })
    void theBoardsPageNeverSays(String word) {
        for (String page : List.of("board.en.html", "board.de.html")) {
            assertThat(Written.words(files.get(page)).toLowerCase(Locale.ROOT))
                    .as(page)
                    .doesNotContain(word);
        }
    }

    @Test
    void theBoardsPageSaysUnknownNotSafe() {
        assertThat(Written.words(files.get("board.en.html"))).contains("unknown, not safe");
        assertThat(Written.words(files.get("board.de.html"))).contains("unbekannt, nicht sicher");
    }

    @Test
    void dutiesStandAsAnsweredPlannedOrOpen() {
        assertThat(Written.words(files.get("board.en.html")))
                .contains("answered, with evidence")
                .contains("mostly in place; full evidence is still missing")
                .contains("addressed by the plan by Q3 2027")
                .contains("open: there is not enough money")
                .contains("1 answer lacks recent proof")
                .contains("expected: not in force here yet");
    }
}
