package org.wardround.report.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentLineTest {
    @Test
    void textIsEscapedAndControlCharactersAreReplaced() {
        assertThat(ContentLine.text("SUMMARY", "a, b; c\\d\ne\r\nf\rg\u0000"))
                .isEqualTo("SUMMARY:a\\, b\\; c\\\\d\\ne\\nf\\ng\uFFFD\r\n");
    }

    @Test
    void aLineOf75OctetsStaysWhole() {
        assertThat(ContentLine.of("X", "a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(ContentLine.of("X", "a".repeat(74))).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @ParameterizedTest
    // one, two, three and four octets in UTF-8
    @ValueSource(strings = {"a", "ä", "€", "🏥"})
    void noCharacterIsTornApartAndNoLineIsTooLong(String character) {
        String value = character.repeat(200);
        String folded = ContentLine.text("DESCRIPTION", value);
        for (String line : folded.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(ContentLine.LONGEST);
        }
        assertThat(List.of(folded.replace("\r\n ", ""))).containsExactly("DESCRIPTION:" + value + "\r\n");
    }
}
