package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.Term;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.testkit.Repository;

class ClockFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private Read<ClockBook> changed(String file, String what, String by) throws IOException {
        Files.createDirectories(folder.resolve("clocks"));
        for (String name : Set.of("facts.yaml", "eu.yaml", "national.yaml", "countries.yaml")) {
            String text = Files.readString(Repository.path("catalogue/clocks/" + name));
            String written = name.equals(file) ? text.replaceFirst(what, by) : text;
            assertThat(written.equals(text)).isEqualTo(!name.equals(file));
            Files.writeString(folder.resolve("clocks").resolve(name), written);
        }
        return ClockFiles.read(folder);
    }

    @ParameterizedTest
    @CsvSource({
        // a unit that there is not
        "eu.yaml, 'term: 24 hours', 'term: 24 moons', clock.term",
        // too long
        "eu.yaml, 'term: 24 hours', 'term: 1000 hours', clock.term",
        // a fact that there is not
        "eu.yaml, 'start: aware\n', 'start: awaer\n', clock.fact",
        // a step that there is not
        "eu.yaml, 'sent:nis2-notification', 'sent:nis2-notice', clock.fact",
        // somebody who can't act
        "eu.yaml, 'by: hospital', 'by: hosptial', yaml.choice",
        // like nothing
        "national.yaml, 'like: nis2-warning', 'like: nis2-warnings', clock.like",
        // instead of nothing
        "national.yaml, 'instead_of: .nis2-warning.', 'instead_of: [nis2-warnings]', clock.step",
        // a country without a zone
        "national.yaml, 'countries: .PT.', 'countries: [PX]', clock.country",
        // no zone
        "countries.yaml, 'Europe/Vienna', 'Europe/Wien', clock.zone",
        // a key that nobody knows
        "countries.yaml, 'zone: Europe/Vienna', 'zone: Europe/Vienna, reports: x', yaml.unknown"
    })
    void whatCannotBeReadIsSaid(String file, String what, String by, String code) throws IOException {
        assertThat(changed(file, what, by).problems()).extracting(Problem::code).contains(code);
    }

    @Test
    void anEntryWithAnErrorIsLeftOutAndTheOthersAreThere() throws IOException {
        ClockBook book = changed("eu.yaml", "term: 24 hours", "term: soon").value();
        assertThat(book.clocks())
                .extracting(one -> one.id())
                .doesNotContain("nis2-warning")
                .contains("nis2-notification");
    }

    @Test
    void aMissingFolderIsAProblemAndNoFailure() {
        Read<ClockBook> read = ClockFiles.read(folder);
        assertThat(read.value().clocks()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void termsHaveFiveShapes() {
        assertThat(ClockTerm.of("1 hour")).contains(new Term.Hours(1));
        assertThat(ClockTerm.of("0 days")).contains(new Term.Days(0));
        assertThat(ClockTerm.of("30 working days")).contains(new Term.WorkingDays(30));
        assertThat(ClockTerm.of("12 months")).contains(new Term.Months(12));
        assertThat(ClockTerm.of("at once")).contains(new Term.AtOnce());
        assertThat(ClockTerm.of("-1 hours")).isEmpty();
        assertThat(ClockTerm.of("٣ hours")).isEmpty();
    }
}
