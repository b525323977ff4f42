package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.testkit.Repository;

class LettersCommandTest {
    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wardround.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }

    private Ran letters(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "letters",
                Repository.path("samples/st-elara").toString(),
                "--as-of",
                "2026-11-25",
                "--out",
                folder.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theSampleHospitalsLetterStandsAsAPersonReadIt() throws IOException {
        Ran ran = letters("--maker", "contec");

        assertThat(ran.code()).isZero();
        assertThat(written()).containsExactly("answers-contec.csv", "index.html", "letter-contec.html");
        for (String name : written()) {
            Path golden = Repository.path("cli/src/test/resources/golden/letters/" + name);
            String content = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
            if ("write".equals(System.getProperty("wardround.golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, content);
            }
            assertThat(content).as(name).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyMakerThatThereAreQuestionsToGetsALetterAndASheet() throws IOException {
        Ran ran = letters();

        long letters =
                written().stream().filter(name -> name.startsWith("letter-")).count();
        assertThat(written().stream().filter(name -> name.startsWith("answers-")))
                .hasSize((int) letters);
        assertThat(ran.out()).startsWith(letters + " letters with ").contains("index.html");
        assertThat(letters).isGreaterThan(100);
    }

    @Test
    void theLanguageCanBeChosen() throws IOException {
        letters("--maker", "contec", "--language", "fr");

        assertThat(folder.resolve("letter-contec.html")).content().contains("<html lang=\"fr\">", "Madame, Monsieur,");
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        Ran ran = letters("--language", "xx");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--language xx must be one of de, en, es, fr, it, nl.");
    }

    @Test
    void aMakerThatNobodyAsksIsSaid() {
        Ran ran = letters("--maker", "no such maker");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("There are no questions to a manufacturer whose name holds no such maker.");
    }
}
