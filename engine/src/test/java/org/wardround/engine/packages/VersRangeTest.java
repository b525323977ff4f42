package org.wardround.engine.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Truth;

class VersRangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # two bounds
            vers:npm/>=3.0|<4.0; 2.9; NO
            vers:npm/>=3.0|<4.0; 3.0; YES
            vers:npm/>=3.0|<4.0; 3.9; YES
            vers:npm/>=3.0|<4.0; 4.0; NO
            # several intervals
            vers:npm/>=1|<2|>=3|<4; 2.5.0; NO
            vers:npm/>=1|<2|>=3|<4; 3.5.0; YES
            # bounds in the wrong order
            vers:npm/<4.0|>=3.0; 2.0; NO
            vers:npm/<4.0|>=3.0; 3.1; YES
            # listed versions beside an interval
            vers:pypi/1.0|>=2.0|<3.0; 1.0.0; YES
            vers:pypi/1.0|>=2.0|<3.0; 1.1; NO
            # an exception
            vers:npm/>=1.0.0|!=1.5.0|<2.0.0; 1.5.0; NO
            vers:npm/!=1.5.0; 1.4.0; YES
            # everything
            vers:deb/*; 1; YES
            # an open end
            vers:maven/>=2.0; 9.9; YES
            vers:maven/<=2.0; 2.0.0; YES
            # one bound that cannot be read makes only its own interval unknown
            vers:npm/<garbage!|>=3.0.0|<4.0.0; 3.5.0; YES
            vers:npm/<garbage!|>=3.0.0|<4.0.0; 5.0.0; UNKNOWN
            # a version that cannot be read
            vers:npm/<2.0.0; abc; UNKNOWN
            vers:npm/abc|<2.0.0; abc; YES
            # percent-encoding
            vers:deb/<1%3A2.0; 1:1.0; YES
            """)
    void aRangeHoldsWhatItsBoundsSay(String range, String version, Truth wanted) {
        assertThat(VersRange.of(range).orElseThrow().contains(version)).isEqualTo(wanted);
    }

    @Test
    void noVersionIsUnknownUnlessAllAreMeant() {
        assertThat(VersRange.of("vers:npm/<2.0.0").orElseThrow().contains("")).isEqualTo(Truth.UNKNOWN);
        assertThat(VersRange.of("vers:npm/*").orElseThrow().contains("")).isEqualTo(Truth.YES);
    }

    @Test
    void schemesWithoutAnOrderOfTheirOwnAreLeftToThePlainComparison() {
        assertThat(VersRange.of("vers:all/*")).isEmpty();
        assertThat(VersRange.of("vers:generic/<5")).isEmpty();
        assertThat(VersRange.of("<= 5")).isEmpty();
        assertThat(VersRange.scheme("vers:generic/<5")).isEqualTo("generic");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = VersRange.text("deb", List.of(">=", "0", "<", "1:1.2|3%", "=", "7"));
        VersRange range = VersRange.of(text).orElseThrow();
        assertThat(range.constraints()).extracting(Constraint::version).contains("0", "1:1.2|3%", "7");
        assertThat(VersRange.text("npm", List.of())).isEqualTo("vers:npm/*");
    }
}
