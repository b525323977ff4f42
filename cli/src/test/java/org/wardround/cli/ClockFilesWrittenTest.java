package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What clocks writes: the sheet of paper, the page, JSON and the calendar file, out of the shipped catalogue. */
final class ClockFilesWrittenTest {
    private static final String[] AWARE = {
        "--aware", "2026-11-24T03:10", "--aware-breach", "2026-11-24T09:00", "--now", "2026-11-25T12:00"
    };

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    private int run(List<String> args) {
        return Wardround.run(
                args.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }

    private Path written(String name, List<String> more) {
        Path file = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("clocks", "-o", file.toString()));
        args.addAll(more);
        assertThat(run(args)).as(err.toString()).isZero();
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        // the usual case
        "DE, en",
        "DE, de",
        // one step more, and a section of what is not law yet
        "FR, de",
        // neither EU nor EEA
        "CH, de"
    })
    void theCardIsOneSheetWithAndWithoutDates(String country, String language) throws Exception {
        List<String> blank = List.of("--country", country, "--language", language, "--format", "pdf");
        List<String> dated = new ArrayList<>(blank);
        dated.addAll(List.of(AWARE));
        for (List<String> args : List.of(blank, dated)) {
            try (PDDocument document = Loader.loadPDF(written("card.pdf", args).toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).contains("NIS2", "MDR");
            }
        }
    }

    @Test
    void textOfAFolderIsNoMarkup() throws Exception {
        Files.writeString(folder.resolve("hospital.yaml"), """
                schema: 1
                name: "<script>alert(1)</script>"
                country: DE
                """);
        Files.writeString(folder.resolve("clocks.yaml"), """
                schema: 1
                contacts: [{who: "<b>x", phone: "\\" onload=\\"y"}]
                """);
        String html = Files.readString(written("card.html", List.of(folder.toString(), "--format", "html")));
        assertThat(html).doesNotContain("<script", "<b>x").contains("&lt;script");
    }

    @Test
    void jsonHoldsTheDatesWithOffsetAndTheSources() throws Exception {
        List<String> args = new ArrayList<>(List.of("--country", "HR", "--format", "json"));
        args.addAll(List.of(AWARE));
        JsonNode card = JsonMapper.builder().build().readTree(Files.readAllBytes(written("card.json", args)));
        JsonNode first = card.path("steps").path(0);
        assertThat(first.path("id").asString()).isEqualTo("nis2-warning");
        assertThat(first.path("until").asString()).isEqualTo("2026-11-25T03:10+01:00");
        assertThat(first.path("until_by_the_letter").asString()).isEqualTo("2026-11-25T04:00+01:00");
        assertThat(first.path("state").asString()).isEqualTo("late");
        assertThat(card.path("steps")).allSatisfy(step -> {
            assertThat(step.path("source").asString()).isNotBlank();
            assertThat(step.path("read_on").asString()).isNotBlank();
        });
    }

    @Test
    void theCalendarFileIsWellFormed() throws Exception {
        Path file = folder.resolve("dates.ics");
        List<String> args =
                new ArrayList<>(List.of("clocks", "--country", "DE", "--language", "de", "--ics", file.toString()));
        args.addAll(List.of(AWARE));
        assertThat(run(args)).isZero();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        Deque<String> open = new ArrayDeque<>();
        List<String> uids = new ArrayList<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            assertThat(line).matches("[A-Z]+(-[A-Z]+)*:.+");
            String value = line.substring(line.indexOf(':') + 1);
            switch (line.substring(0, line.indexOf(':'))) {
                case "BEGIN" -> open.push(value);
                case "END" -> assertThat(open.pop()).isEqualTo(value);
                case "UID" -> uids.add(value);
                case "DTSTAMP" -> assertThat(value).isEqualTo("20261125T110000Z");
                case "DTSTART" -> assertThat(value).matches("\\d{8}T\\d{6}Z");
                case "TRIGGER" -> assertThat(value).matches("-P(\\d+D|T\\d+H)");
                // a comma or semicolon in text is escaped
                case "SUMMARY", "DESCRIPTION" -> assertThat(value).doesNotContainPattern("(?<!\\\\)[,;]");
                default -> assertThat(open).isNotEmpty();
            }
        }
        assertThat(open).isEmpty();
        assertThat(uids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(text).contains("DTSTART:20261127T021000Z");
    }

    @Test
    void anEventKeepsItsNameWhileMoreBecomesKnown() throws Exception {
        Path before = folder.resolve("before.ics");
        Path after = folder.resolve("after.ics");
        List<String> args = new ArrayList<>(List.of("clocks", "--country", "DE", "--ics", before.toString()));
        args.addAll(List.of(AWARE));
        run(args);
        args.set(4, after.toString());
        args.addAll(List.of("--sent", "nis2-notification=2026-11-25T11:00"));
        run(args);
        List<String> names = uids(after);
        // the final report has a date of its own now; the notification is done and gone
        assertThat(uids(before)).containsAll(names).hasSize(names.size() + 1);
        assertThat(Files.readString(after)).contains("DTSTART:20261225T225900Z");
    }

    private static List<String> uids(Path file) throws Exception {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    @Test
    void withoutTimesNoCalendarFileIsWritten() {
        Path file = folder.resolve("dates.ics");
        assertThat(run(List.of("clocks", "--country", "DE", "--ics", file.toString())))
                .isZero();
        assertThat(file).doesNotExist();
        assertThat(err.toString()).contains("There is no date for a calendar yet");
    }
}
