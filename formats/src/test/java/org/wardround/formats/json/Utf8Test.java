package org.wardround.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Utf8Test {

    @ParameterizedTest
    @CsvSource({
        "41, true", // A
        "C3A4, true", // a letter of two bytes
        "E282AC, true", // of three
        "F09F9880, true", // of four
        "F48FBFBF, true", // the last one that Unicode has
        "C080, false", // zero, written too long
        "C1BF, false", // too long as well
        "E09FBF, false", // too long in three bytes
        "F08FBFBF, false", // too long in four bytes
        "EDA080, false", // half of a pair of UTF-16
        "F4908080, false", // behind the last one
        "80, false", // the second half alone
        "C3, false", // the first half alone
        "E282, false", // cut off
        "FF, false", // never in UTF-8
        "414141414141414141414141414141414141414141414141414141414141414141C3A441, true", // behind a long run of ASCII
        "414141414141414141414141414141414141414141414141414141414141414141C341, false", // broken behind a long run
    })
    void aByteThatCannotStandThereIsFound(String hex, boolean valid) {
        assertThat(Utf8.valid(HexFormat.of().parseHex(hex))).isEqualTo(valid);
    }

    @Test
    void itSaysTheSameAsTheDecoderOfTheLanguage() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = "Gerät – 監視装置 😀 with some plain words behind it, and more".getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(3); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(Utf8.valid(bytes)).as(HexFormat.of().formatHex(bytes)).isEqualTo(decodes(bytes));
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .hasRemaining();
        } catch (CharacterCodingException ignored) {
            return false;
        }
    }
}
