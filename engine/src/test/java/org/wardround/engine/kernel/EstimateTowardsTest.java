package org.wardround.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTowardsTest {

    @ParameterizedTest
    @CsvSource({
        // not at all, to the ends, and in proportion to the side
        "0, 16",
        "1, 30",
        "-1, 8",
        "0.5, 23",
        "-0.5, 12",
    })
    void theLikelyValueMovesWithinItsOwnRange(double share, double likely) {
        assertThat(new Estimate(8, 16, 30).towards(share)).isEqualTo(new Estimate(8, likely, 30));
    }
}
