package org.wardround.formats.csaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.formats.csaf.CsafDraft.HEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // ICSMA-19-120-01: one digit differs
                "<= 3.01.1744; Tasy EMR Versions: 3.02.1744 and prior; true",
                // ICSMA-19-311-02
                "<= 1.0.0; VLFX8GEN software: Version 1.1.0 and below; true",
                // ICSA-22-298-07: the limit itself is affected or is not
                "< 1.0.3; Device Master: Version 1.0.3 and prior; true",
                // the other way round
                "<=6.3_SP1; Historian: prior to 6.3_SP1; true",
                // the same said twice
                "<= 9.33; Workstation: Versions 9.33 and prior; false",
                "< 8.2.2; Workstation: versions prior to 8.2.2; false",
                // ICSA-20-133-02: prior to and including is one statement
                "<= 1.2.0.6; PI Connector: versions prior to and including 1.2.0.6; false",
                // ICSA-22-041-02: the name speaks of the product line, not of the limit
                "< V15 SP1 Update 7; WinCC V15 and earlier; false",
                // nothing to compare
                "vers:all/*; Pump: All versions; false",
                "K.21.41; Monitor; false",
            })
    void aRangeIsComparedWithTheNameOfItsProduct(String range, String name, boolean reported) {
        CsafDraft draft = CsafDraft.read(HEAD, tree("N", range, name));

        assertThat(draft.codes()).isEqualTo(reported ? List.of("csaf.range.contradicts-name") : List.of());
        assertThat(draft.advisory().products().getFirst().versionText()).isEqualTo(range);
    }

    @Test
    void garbledLettersAreKeptAndReported() {
        CsafDraft draft = CsafDraft.read(HEAD, tree("Innokas YhtymÃ¤ Oy", "1", "A"));

        assertThat(draft.advisory().products().getFirst().product()).isEqualTo("Innokas YhtymÃ¤ Oy");
        assertThat(draft.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("Innokas Yhtymä Oy"));
    }

    @Test
    void lostLettersAndOuterBlanksAreReportedOnceForEachName() {
        CsafDraft draft = CsafDraft.read(HEAD, tree("G\uFFFDteborg ", "1", "A"));

        assertThat(draft.codes()).containsExactly("csaf.name.lost-letter", "csaf.name.blanks");
    }

    private static String tree(String product, String version, String name) {
        return "'product_tree': {'branches': [{'category': 'product_name', 'name': '" + product
                + "', 'branches': [{'category': 'product_version_range', 'name': '" + version
                + "', 'product': {'product_id': 'P', 'name': '" + name + "'}}]}]}";
    }
}
