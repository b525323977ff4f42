package org.wardround.formats.csaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsualMomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T23:59:59Z", // a leap day
                "2024-03-04T23:30:00.5Z",
                "2024-03-04T23:30:00.000000Z", // CISA
                "2024-03-04T23:30:00.123456789Z", // as fine as it gets
                "0001-01-01T00:00:00Z",
            })
    void itIsTheMomentThatTheFormatterFinds(String text) {
        assertThat(UsualMoment.parse(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-04T23:30:00+02:00", // an offset
                "2024-03-04T23:30Z", // no seconds
                "2024-03-04T23:30:00.Z", // a point without a fraction
                "2024-03-04T23:30:00.1234567890Z", // finer than it gets
                "2024-03-04t23:30:00Z", // a small t
                "2024-03-04 23:30:00Z", // a blank
                "2024-03-04T23:30:00,5Z", // a comma
                "٢024-03-04T23:30:00Z", // another digit two
                "last week",
                "",
            })
    void anyOtherFormIsLeftToTheFormatter(String text) {
        assertThat(UsualMoment.parse(text)).isEqualTo(UsualMoment.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T00:00:00Z", // no leap year
                "2024-13-01T00:00:00Z", // no such month
                "2024-01-01T24:00:00Z", // no such hour
                "2024-01-01T00:00:60Z", // no such second
            })
    void aMomentThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> UsualMoment.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
