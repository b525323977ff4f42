package org.wardround.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafeCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "=1+1;'=1+1", // a formula
                "+49 30 1234;'+49 30 1234", // a telephone number is taken as a formula, too
                "-5;'-5", // a minus begins a formula
                "@SUM(A1);'@SUM(A1)", // the old form of a function
                "\" =1+1\";\"' =1+1\"", // blanks in front do not help
                "\"\t=1\";\"'\t=1\"", // a tab is skipped by programs
                "|calc;'|calc", // a call of another program
                "＝1;'＝1", // the wide form of the sign
                "K.21.41;K.21.41", // a version stays as it is
                "a=b;a=b", // a sign inside is no formula
                "'=1;'=1", // already safe
            })
    void textThatBeginsLikeAFormulaGetsAnApostrophe(String text, String expected) {
        assertThat(SafeCell.of(text)).isEqualTo(expected);
    }
}
