package org.wardround.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.wardround.engine.ReviewResult;
import org.wardround.report.fixture.Fixture;

/** A report written for a test. */
final class Written {
    private Written() {}

    static TreeMap<String, byte[]> files(ReviewResult result, Path folder) {
        try {
            ReportFolder.write(result, Fixture.problems(), Fixture.account(), folder, List.of("en", "de"));
            TreeMap<String, byte[]> files = new TreeMap<>();
            try (var all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a reader sees of a page: no markup, no style. */
    static String words(byte[] html) {
        return text(html)
                        .replaceAll("(?s)<style>.*?</style>", "")
                        .replaceAll("(?s)<sup>.*?</sup>", "")
                        .replaceAll("<[^>]*>", "\n")
                        .replaceAll("[ \\t]*\\n\\s*", "\n")
                        .strip()
                + "\n";
    }
}
