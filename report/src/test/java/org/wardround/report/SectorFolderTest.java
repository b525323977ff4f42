package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.report.fixture.FixtureConsultation;
import org.wardround.report.sector.SectorFolder;
import org.wardround.testkit.Repository;
import org.wardround.testkit.SchemaCheck;
import tools.jackson.databind.json.JsonMapper;

final class SectorFolderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    static Path folder;

    private static TreeMap<String, byte[]> files = new TreeMap<>();

    private static TreeMap<String, byte[]> written(String name) throws IOException {
        Path place = folder.resolve(name);
        SectorFolder.write(FixtureConsultation.consulted(), DAY, List.of("en", "de"), place);
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (var all = Files.list(place)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @BeforeAll
    static void write() throws IOException {
        files = written("once");
    }

    private static String page(String name) {
        return Written.text(files.get(name));
    }

    private static String words(String name) {
        return Written.words(files.get(name));
    }

    @Test
    void everyFileIsThereAndNothingElse() {
        assertThat(files.keySet())
                .containsExactly(
                        "insights.csv",
                        "insights.json",
                        "insights.xlsx",
                        "paper.de.docx",
                        "paper.de.html",
                        "paper.de.pdf",
                        "paper.en.docx",
                        "paper.en.html",
                        "paper.en.pdf");
    }

    @Test
    void theSameConsultationAndDayGiveTheSameBytes() throws IOException {
        TreeMap<String, byte[]> again = written("twice");
        assertThat(again.keySet()).isEqualTo(files.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void thePaperReadsAsAPersonHasReadIt() throws IOException {
        Golden.matches("paper.en.txt", words("paper.en.html"));
        Golden.matches("paper.de.txt", words("paper.de.html"));
    }

    @Test
    void aQuestionOfFourPeopleIsSaidNotToBeShownAndHasNoPicture() {
        assertThat(words("paper.en.html")).contains("Criticality: not shown, because fewer than 7 people answered");
        assertThat(page("paper.en.html"))
                .contains("id=\"drawing-spread-C1-title\"")
                .doesNotContain("spread-C3");
    }

    @Test
    void insurersNeverStandAlone() {
        assertThat(words("paper.en.html")).doesNotContainPattern("(?m)(^|; |by: )insurers and payers \\d");
    }

    @Test
    void theSummaryIsOnePageOfThePdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(files.get("paper.en.pdf"))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document))
                    .contains("Summary", "administration differ")
                    .doesNotContain("Challenge by challenge");
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).contains("Challenge by challenge");
        }
    }

    @Test
    void whatPeopleWroteIsTextAndNeverMarkup() {
        assertThat(page("paper.en.html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Old &lt;devices&gt;")
                .doesNotContain("<script", "<b>holds");
    }

    @Test
    void theInsightsFollowTheSchemaAndTheSchemaNamesEveryKey() {
        assertThat(SchemaCheck.of(Repository.path("docs/insights.schema.json"))
                        .faults(JsonMapper.shared().readTree(files.get("insights.json"))))
                .isEmpty();
    }

    @Test
    void noFigureInAnyFileStandsForFewerPeopleThanTheRulesAsk() {
        List<Long> people = new ArrayList<>();
        for (String row : page("insights.csv").split("\r\n")) {
            if (row.contains(",people,")) {
                people.add(Long.parseLong(row.substring(row.lastIndexOf(',') + 1)));
            }
        }
        for (String file : List.of("paper.en.html", "paper.de.html")) {
            Pattern.compile("(\\d+) (people|Personen)\\b")
                    .matcher(words(file)
                            .replaceAll("because fewer than 7 people|weil weniger als 7 Personen", "")
                            .replaceAll(
                                    "(on fewer than|auf weniger als|at least|wenigstens) \\d+ (people|Personen)", ""))
                    .results()
                    .forEach(one -> people.add(Long.parseLong(one.group(1))));
        }
        assertThat(people).hasSizeGreaterThan(40).allMatch(count -> count >= 7);
    }

    @Test
    void aQuestionThatIsNotShownHasNoNumberInAnyTable() {
        assertThat(page("insights.csv")).doesNotContainPattern("(?m)^C3,.*,\\d");
        assertThat(page("insights.csv")).containsPattern("(?m)^C1,challenge,criticality,last,,,people,40");
    }

    @Test
    void ofThreePeopleThereIsAPaperWithoutAnyFigure() throws IOException {
        Path place = folder.resolve("three");
        SectorFolder.write(FixtureConsultation.ofThree(), DAY, List.of("en"), place);
        assertThat(Written.words(Files.readAllBytes(place.resolve("paper.en.html"))))
                .contains("Too few people answered for any figure to be shown.", "12 of 12 figures")
                .doesNotContain("Quick wins", "median");
        assertThat(place.resolve("insights.csv")).content().doesNotContain("people");
        assertThat(place.resolve("paper.en.docx")).isNotEmptyFile();
    }
}
