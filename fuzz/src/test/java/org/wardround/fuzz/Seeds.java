package org.wardround.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wardround.testkit.Repository;

/** Files that fuzzing starts from: all in {@code seeds/}, and small ones of the sample hospital. */
final class Seeds {
    /** Largest seed, in bytes. What is fuzzed grows no longer than the longest seed, and short inputs are tried faster. */
    private static final long LARGEST = 24_000;

    private Seeds() {}

    /** The bytes of the small files in some places of the repository; a folder stands for all files below it. */
    static Stream<byte[]> of(String... places) {
        List<byte[]> seeds = Stream.of(places)
                .map(Repository::path)
                .flatMap(Seeds::below)
                .filter(Seeds::isSmall)
                .sorted()
                .map(Seeds::bytes)
                .toList();
        if (seeds.isEmpty()) {
            throw new IllegalStateException("There must be a seed in " + String.join(", ", places) + ".");
        }
        return seeds.stream();
    }

    /** Where the seeds of a target lie. */
    static String named(String target) {
        return "fuzz/src/test/resources/seeds/" + target;
    }

    /** A text as it stands in a file. */
    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<Path> below(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) <= LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Objects.requireNonNull(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
