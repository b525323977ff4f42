package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.obligation.ForceStatus;
import org.wardround.engine.obligation.Law;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.engine.obligation.Obligation;
import org.wardround.engine.obligation.Question;
import org.wardround.testkit.Repository;

class LawFilesTest {
    private final Read<Law> read = LawFiles.read(Repository.path("catalogue"));

    @TempDir
    private Path folder;

    @Test
    void theShippedLawHasNoProblem() {
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void thereAre45QuestionsInTwoLanguagesAndAShortFormOf15() {
        assertThat(read.value().questions())
                .extracting(Question::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(read.value().questions()).filteredOn(Question::shortForm).hasSize(15);
        assertThat(read.value().questions()).allSatisfy(question -> {
            assertThat(question.text().byLanguage()).containsKeys("en", "de");
            assertThat(question.askedOf()).isNotEmpty();
            assertThat(question.obligations()).isNotEmpty();
        });
        assertThat(read.value().questions())
                .filteredOn(Question::neverAveraged)
                .extracting(Question::number)
                .containsExactly(9, 11, 13, 18, 26, 37);
    }

    @Test
    void everyObligationIsShownByAQuestion() {
        assertThat(read.value().obligations()).hasSize(22).allSatisfy(obligation -> {
            assertThat(obligation.questions()).as(obligation.id()).isNotEmpty();
            assertThat(obligation.meaning().byLanguage()).containsKeys("en", "de");
        });
        assertThat(read.value().obligations())
                .extracting(Obligation::id)
                .contains("nis2-20", "nis2-21-2-a", "nis2-21-2-j", "nis2-23", "gdpr-32-1-d", "gdpr-35");
    }

    /** Each row: act, country, status as known on 2026-11-24. */
    @ParameterizedTest
    @CsvSource({
        "nis2, BE, IN_FORCE",
        "nis2, NL, IN_FORCE", // since August 2026
        "nis2, FR, NOT_IN_FORCE", // bill not promulgated
        "nis2, IE, NOT_IN_FORCE",
        "nis2, PL, UNKNOWN", // passed, start not confirmed
        "nis2, CH, UNKNOWN", // neither EU nor EEA: national law that was not read binds instead
        "gdpr, FR, IN_FORCE", // a regulation needs no national act
        "gdpr, GB, UNKNOWN", // a national version that was not read binds instead
    })
    void actsStandByCountry(String act, String country, ForceStatus status) {
        assertThat(read.value().acts())
                .filteredOn(entry -> entry.act().equals(act) && entry.country().equals(country))
                .extracting(NationalAct::status)
                .containsExactly(status);
    }

    @Test
    void bothActsAreTold32CountriesEachOnce() {
        for (String act : List.of("nis2", "gdpr")) {
            List<String> countries = read.value().acts().stream()
                    .filter(entry -> entry.act().equals(act))
                    .map(NationalAct::country)
                    .toList();
            assertThat(new TreeSet<>(countries)).hasSize(32).hasSameSizeAs(countries);
        }
    }

    @Test
    void expectationsNameTheirDay() {
        assertThat(read.value().expectations())
                .isNotEmpty()
                .allSatisfy(expectation -> assertThat(expectation.act()).isEqualTo("cra"));
    }

    @Test
    void aQuestionThatNamesAnObligationThatDoesNotExistIsReported() throws IOException {
        copy("questions.yaml", "gdpr-35]", "gdpr-99]");
        copy("obligations.yaml", "grade: law", "grade: law");
        copy("acts.yaml", "source: record", "source: nowhere");
        copy("expectations.yaml", "from: 2027-12-11", "from: soon");
        Read<Law> broken = LawFiles.read(folder);
        assertThat(broken.problems())
                .extracting(Problem::code)
                .contains("law.obligation", "catalogue.source", "yaml.type");
        assertThat(broken.value().questions()).hasSize(45);
        assertThat(broken.value().acts())
                .filteredOn(act -> act.act().equals("nis2"))
                .extracting(NationalAct::country)
                .contains("FR")
                .doesNotContain("BE");
    }

    @Test
    void anEmptyCatalogueGivesAnEmptyLawAndSaysSo() {
        Read<Law> nothing = LawFiles.read(folder);
        assertThat(nothing.value().questions()).isEmpty();
        assertThat(nothing.problems()).isNotEmpty();
    }

    private void copy(String name, String from, String to) throws IOException {
        Files.createDirectories(folder.resolve("law"));
        String text = Files.readString(Repository.path("catalogue/law/" + name));
        Files.writeString(folder.resolve("law").resolve(name), text.replace(from, to));
    }
}
