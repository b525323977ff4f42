package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.wardround.engine.Review;
import org.wardround.engine.ReviewInput;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.HeuristicPlanner;
import org.wardround.formats.hospital.HospitalFiles;
import org.wardround.testkit.Repository;

/** The sample hospital in a folder where a test may change it. */
record SampleCopy(Path folder) {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static SampleCopy in(Path parent) throws IOException {
        Path from = Repository.path("samples/st-elara");
        Path to = parent.resolve("st-elara");
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> !from.relativize(file).startsWith("result"))
                    .forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        }
        return new SampleCopy(to);
    }

    private static void copy(Path file, Path to) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the one place where a text stands in a file. */
    void change(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path, WINDOWS);
        assertThat(text.split(java.util.regex.Pattern.quote(before), -1))
                .as("%s stands once in %s", before, file)
                .hasSize(2);
        Files.writeString(path, text.replace(before, after), WINDOWS);
    }

    /** Changes the first place behind a mark where a text stands. */
    void changeBehind(String file, String mark, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path, WINDOWS);
        int from = text.indexOf(mark);
        int at = text.indexOf(before, from);
        assertThat(from).as("%s stands in %s", mark, file).isNotNegative();
        assertThat(at).as("%s stands behind %s", before, mark).isNotNegative();
        Files.writeString(path, text.substring(0, at) + after + text.substring(at + before.length()), WINDOWS);
    }

    /** Reviews it, with the planner that needs no solver. */
    ReviewResult review() throws UnusableInput {
        Sources sources = new Sources();
        HospitalFiles files = sources.hospital(folder, AS_OF);
        ReviewInput input = new ReviewInput(
                files.hospital(),
                files.inventory(),
                files.answers(),
                sources.feeds(folder.resolve("feeds")),
                files.decisions(),
                sources.catalogue(files),
                new ReviewInput.Settings(AS_OF, 4, 1, 1_000));
        return Review.run(input, new HeuristicPlanner(), stage -> {});
    }
}
