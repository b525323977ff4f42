package org.wardround.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MojibakeTest {

    @ParameterizedTest
    @CsvSource({
        "Innokas YhtymÃ¤ Oy, Innokas Yhtymä Oy", // ICSMA-21-007-01
        "Software House Câ€¢CURE, Software House C•CURE", // ICSA-20-142-01: letters above 0x80 of Windows-1252
        "BÃƒÂ¶blingen, Böblingen", // garbled twice
        "GeutebrÃ¼ck GmbH, Geutebrück GmbH", // ICSA-18-347-03
        "Dräger, Dräger", // nothing garbled
        "São Paulo – Köln, São Paulo – Köln", // real letters, no valid UTF-8
        "Philips, Philips", // ASCII
        "日本光電, 日本光電", // letters that Windows-1252 lacks
    })
    void garbledLettersArePutRightAndOthersLeftAlone(String written, String meant) {
        assertThat(Mojibake.repair(written)).isEqualTo(meant);
    }
}
