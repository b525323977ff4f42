package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.IdentifierKind;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.ProductEvidence;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.engine.work.Asked;
import org.wardround.engine.work.DeviceType;
import org.wardround.engine.work.Inquiries;
import org.wardround.engine.work.Inquiry;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.engine.work.Question;
import org.wardround.report.letter.Sender;

final class LetterFolderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final RowRef ROW = new RowRef("inventory.csv", 2);
    private static final Sender SENDER =
            new Sender("Hôpital Saint-Élara", List.of("Ring 1"), "Zoë Müller", "it@elara.example", "+32 1", true);

    private static Inquiries inquiries(String outside, Asked.State state) {
        Asset asset = new Asset(
                "INV-1",
                new Product(outside, outside, "", outside),
                new Software(outside, ""),
                new Identifiers("SERIAL-4711", "", "", ""),
                new Network(Truth.YES, "10.1.2.3", "VLAN 7"),
                "Ward 12",
                3,
                new SupportEnd.NotKnown(),
                ROW);
        DeviceType type = new DeviceType(outside, outside, List.of(asset));
        Advisory advisory = new Advisory(
                outside,
                outside,
                outside,
                "csaf_security_advisory",
                new Tracking("1", "final", TODAY, TODAY),
                List.of(),
                List.of(),
                new Origin("n.json", outside, ""));
        Match match = new Match(
                "INV-1",
                ROW,
                outside,
                Verdict.AFFECTED,
                List.of(new VulnerabilityVerdict(outside, Verdict.AFFECTED)),
                new Reason(
                        new VendorEvidence.ByIdentifier(IdentifierKind.CPE, ""),
                        new ProductEvidence("", List.of(), List.of(), 1),
                        new VersionEvidence.AllVersions(""),
                        "",
                        ""));
        return new Inquiries(
                List.of(new Inquiry(
                        outside,
                        List.of(type),
                        List.of(
                                new Asked(
                                        "QAAA",
                                        new Question.OfNotice(type, advisory, outside, List.of(match), 3),
                                        state),
                                new Asked("QBBB", new Question.SupportedUntil(type), state),
                                new Asked("QCCC", new Question.Notices(), state)))),
                List.of(type));
    }

    private static String file(SortedMap<String, byte[]> files, String start) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(start))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "https://a.example/\"onmouseover=\"x",
                "{0} ${x} $unsafe{x}",
                "a\u202Eb\u0000c"
            })
    void textFromOutsideStaysText(String outside) {
        SortedMap<String, byte[]> files = LetterFolder.files(inquiries(outside, new Asked.Open()), SENDER, "fr", TODAY);
        for (String page : List.of(file(files, "letter-"), file(files, "index"))) {
            assertThat(page)
                    .contains("<h1>")
                    .doesNotContain("<script", "<img", "href=\"javascript", "\u202E", "\u0000")
                    .doesNotContainPattern("<[a-z][^<>]*\\son[a-z]+=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"})
    void noCellOfAnAnswerSheetIsAFormula(String outside) {
        String sheet = file(LetterFolder.files(inquiries(outside, new Asked.Open()), SENDER, "en", TODAY), "answers-");

        assertThat(sheet.lines().skip(1))
                .allSatisfy(line -> assertThat(line.split(",", -1))
                        .allSatisfy(cell -> assertThat(cell).doesNotMatch("\"?\\s*[=+\\-@＝].*")));
    }

    @Test
    void aLetterTellsNothingThatTheMakerNeedNotKnow() {
        SortedMap<String, byte[]> files = LetterFolder.files(inquiries("Acme", new Asked.Open()), SENDER, "en", TODAY);

        for (String name : files.keySet()) {
            assertThat(file(files, name)).doesNotContain("SERIAL-4711", "10.1.2.3", "VLAN 7", "Ward 12", "INV-1");
        }
    }

    @Test
    void whatIsAnsweredIsNotAskedAgainAndCounted() {
        SortedMap<String, byte[]> files =
                LetterFolder.files(inquiries("Acme", new Asked.ByNotice("V-1", TODAY)), SENDER, "en", TODAY);

        assertThat(files).containsOnlyKeys("index.html");
        assertThat(file(files, "index")).contains("Everything is answered", "(3 by VEX documents)");
    }

    @Test
    void aQuestionThatTheMakerLooksIntoSaysSo() {
        MakerAnswer answer = new MakerAnswer(
                "QAAA",
                MakerAnswer.Statement.UNDER_INVESTIGATION,
                "",
                new SupportEnd.NotKnown(),
                "",
                "psirt",
                TODAY.minusDays(3),
                TODAY);
        String letter =
                file(LetterFolder.files(inquiries("Acme", new Asked.Waiting(answer)), SENDER, "en", TODAY), "letter-");

        assertThat(letter).contains("You wrote on 22 November 2026 that you are looking into it.");
    }

    @Test
    void aFileThatMustStayIsKeptAndNamed(@TempDir Path folder) throws IOException {
        Inquiries inquiries = inquiries("Acme", new Asked.Open());
        Path sheet = folder.resolve("answers-acme.csv");
        Files.writeString(sheet, "filled in");

        List<String> kept = LetterFolder.write(inquiries, SENDER, "en", TODAY, folder, place -> place.equals(sheet));

        assertThat(kept).containsExactly("answers-acme.csv");
        assertThat(sheet).hasContent("filled in");
        assertThat(folder.resolve("letter-acme.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "it", "nl"})
    void everyLanguageHasAWholeLetter(String language) throws IOException {
        SortedMap<String, byte[]> files =
                LetterFolder.files(inquiries("Acme", new Asked.Open()), SENDER, language, TODAY);

        Golden.matches("letters/letter." + language + ".html", file(files, "letter-"));
        Golden.matches("letters/answers." + language + ".csv", file(files, "answers-"));
        Golden.matches("letters/index." + language + ".html", file(files, "index"));
    }
}
