package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SchemaCheck;
import tools.jackson.databind.json.JsonMapper;

/** What insights writes of the sample consultation. */
final class InsightsFilesTest {
    private static final String RELEASED = "Quokka: this sentence was released";
    private static final String KEPT = "Wombat: this sentence was not released";

    @TempDir
    private Path folder = Path.of("");

    private List<Path> written() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("consultation"));
        try (Stream<Path> files = Files.list(Repository.path("samples/consultation"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, sample.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(
                sample.resolve("round-0.csv"),
                "T98," + RELEASED + ",C1,yes\nT99," + KEPT + ",C1,no\n",
                StandardOpenOption.APPEND);
        StringWriter err = new StringWriter();
        Path out = folder.resolve("result");
        String[] args = {"insights", sample.toString(), "--as-of", "2026-11-24", "--out", out.toString()};
        assertThat(Wardround.run(args, new PrintWriter(new StringWriter()), new PrintWriter(err, true)))
                .as(err.toString())
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }

    /** What stands in a file, whatever its format. */
    private static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            StringBuilder all = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return all.toString();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aTextThatWasNotReleasedIsInNoFileAndOneThatWasIsInThePapers() throws IOException {
        List<Path> files = written();
        assertThat(files).hasSize(9);
        for (Path file : files) {
            String text = text(file);
            assertThat(text).as(file.toString()).doesNotContain("Wombat");
            if (file.getFileName().toString().startsWith("paper.")) {
                assertThat(text).as(file.toString()).contains(RELEASED);
            }
        }
    }

    @Test
    void insightsOfTheSampleFollowTheSchema() throws IOException {
        Path json = written().stream()
                .filter(file -> file.endsWith("insights.json"))
                .findFirst()
                .orElseThrow();
        assertThat(SchemaCheck.of(Repository.path("docs/insights.schema.json"))
                        .faults(JsonMapper.shared().readTree(json.toFile())))
                .isEmpty();
    }
}
