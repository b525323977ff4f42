package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Walks through what people use most, so that the launcher can keep the classes that were loaded. */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher after a build.")
final class WarmUpCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SAMPLES", description = "the samples folder")
    private Path samples = Path.of("samples");

    @Override
    public Integer call() throws Exception {
        Path result = Files.createTempDirectory("wardround-warm-up");
        try {
            String hospital = samples.resolve("st-elara").toString();
            List<String[]> walks = List.of(
                    new String[] {"--help"},
                    new String[] {"check", hospital},
                    new String[] {
                        "match",
                        samples.resolve("labelled/inventory.csv").toString(),
                        "--feeds",
                        hospital + "/feeds",
                        "--format",
                        "jsonl"
                    },
                    new String[] {"plan", hospital, "--out", result.toString(), "--quarters", "1", "--years", "1000"},
                    new String[] {"explain", result.toString()});
            for (String[] walk : walks) {
                Wardround.run(walk, new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
            }
        } finally {
            delete(result);
        }
        return ExitCode.FINE;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
