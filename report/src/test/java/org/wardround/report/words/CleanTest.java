package org.wardround.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CleanTest {
    @Test
    void textIsCutByCharactersAndNeverInTheMiddleOfOne() {
        String text = "😀".repeat(Clean.LONGEST + 5);
        String shown = Clean.line(text);
        assertThat(shown).endsWith("…");
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(Clean.LONGEST + 1);
    }

    @Test
    void textOfTheRightLengthStays() {
        String text = "x".repeat(Clean.LONGEST);
        assertThat(Clean.line(text)).isEqualTo(text);
    }

    @Test
    void lineEndsBecomeBlanksAndControlsAreShown() {
        assertThat(Clean.line("a\r\nb\u0000c\u200Bd\u2028")).isEqualTo("a  b\uFFFDc\uFFFDd\uFFFD");
    }

    @Test
    void lettersOfAllScriptsStay() {
        String text = "Größe čeština Ελλάδα български עברית العربية 日本語 €";
        assertThat(Clean.all(text)).isEqualTo(text);
    }
}
