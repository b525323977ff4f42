package org.wardround.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "B. Braun, b-braun", // dots and blanks
        "Dräger, draeger", // as Germans write it without dots
        "bioMérieux, biomerieux", // accents
        "Straßer & Söhne, strasser-soehne",
        "../../etc/passwd, etc-passwd", // nothing that leads out of the folder
        "CON, con", // the prefix makes it harmless in Windows
        "'<script>', script",
        "株式会社, manufacturer", // nothing of it is ASCII
        "'', manufacturer"
    })
    void aMakersNameBecomesAFileName(String maker, String name) {
        assertThat(new FileNames().of(maker)).isEqualTo(name);
    }

    @Test
    void namesThatWouldMeetGetANumber() {
        FileNames names = new FileNames();

        assertThat(names.of("B. Braun")).isEqualTo("b-braun");
        assertThat(names.of("B-Braun")).isEqualTo("b-braun-2");
        assertThat(names.of("B Braun 2")).isEqualTo("b-braun-2-2");
    }

    @Test
    void anyTextGivesShortNamesOfAsciiEachOnce() {
        Random random = new Random(7);
        FileNames names = new FileNames();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(90);
            for (int place = 0; place < length; place++) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x10FFFF) : 'a' + random.nextInt(3));
            }
            String name = names.of(text.toString());
            assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(FileNames.LONGEST + 6);
            assertThat(given.add(name)).isTrue();
        }
    }
}
