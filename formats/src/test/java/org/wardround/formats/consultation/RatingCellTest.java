package org.wardround.formats.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.consultation.Scale;

class RatingCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|4",
                "4.0|4",
                "4,0|4",
                // Google and Microsoft Forms write the option as it was shown
                "4 - severe|4",
                "4 – schwer (mehrere Stationen)|4",
                "sehr hoch (5)|5",
                // LimeSurvey's codes
                "A3|3",
            })
    void oneNumberOnTheScaleIsARating(String cell, int rating) {
        assertThat(RatingCell.rating(cell, Scale.CRITICALITY)).isEqualTo(OptionalInt.of(rating));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "45", "2 or 3", "4.5", "high", "-", "B12"})
    void everythingElseIsNone(String cell) {
        assertThat(RatingCell.rating(cell, Scale.CRITICALITY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "?",
                "can't judge",
                "Can’t judge",
                "Kann ich nicht beurteilen",
                "k.A.",
                "weiss nicht",
                "N/A"
            })
    void whoCanNotJudgeLeavesAGap(String cell) {
        assertThat(RatingCell.gap(cell)).isTrue();
    }
}
