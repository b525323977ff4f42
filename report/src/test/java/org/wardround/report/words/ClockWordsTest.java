package org.wardround.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.clock.ActsBy;
import org.wardround.engine.clock.ClockStatus;
import org.wardround.engine.clock.StepState;

final class ClockWordsTest {
    private static final List<Class<? extends Enum<?>>> CONSTANTS =
            List.of(ActsBy.class, ClockStatus.class, StepState.class);

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameSlots() {
        Messages english = Messages.in("en", ClockWords.languages(), List.of("clocks"));
        Messages german = Messages.in("de", ClockWords.languages(), List.of("clocks"));
        assertThat(german.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(slots(german.text(key))).as(key).isEqualTo(slots(english.text(key)));
        }
    }

    private static Set<String> slots(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyConstantHasItsWordsAndNoneSaysCompliant(String language) {
        ClockWords words = new ClockWords(language);
        for (Class<? extends Enum<?>> type : CONSTANTS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(words.name(constant)).isNotBlank();
            }
        }
        Messages messages = Messages.in(language, ClockWords.languages(), List.of("clocks"));
        for (String key : words.keys()) {
            assertThat(messages.text(key).toLowerCase(Locale.ROOT)).doesNotContain("compliant", "konform");
        }
    }

    @Test
    void theHourThatComesTwiceIsToldApart() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(new ClockWords("en").moment(Instant.parse("2026-10-25T00:30:00Z"), berlin))
                .isEqualTo("Sun 25 Oct 2026, 02:30 CEST");
        assertThat(new ClockWords("de").moment(Instant.parse("2026-10-25T01:30:00Z"), berlin))
                .isEqualTo("So. 25. Okt. 2026, 02:30 MEZ");
    }
}
