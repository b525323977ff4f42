package org.wardround.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LetterWordsTest {
    static Stream<String> languages() {
        return LetterWords.languages().stream();
    }

    private static Messages messages(String language) {
        return Messages.in(language, LetterWords.languages(), List.of("letters"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameSentencesWithTheSameSlots(String language) {
        Messages english = messages("en");
        Messages other = messages(language);

        assertThat(other.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(other.text(key)).as(key).isNotBlank();
            assertThat(slots(other.text(key))).as(language + " " + key).isEqualTo(slots(english.text(key)));
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
    @MethodSource("languages")
    void noLetterPromisesTooMuch(String language) {
        Messages messages = messages(language);
        for (String key : messages.keys()) {
            assertThat(messages.text(key).toLowerCase(Locale.ROOT))
                    .as(key)
                    .doesNotContainPattern("complian|konform|anonym|conforme|\\bsafe\\b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BE, fr", // several languages: one that many read
        "AT, de",
        "NL, nl",
        "SE, en" // no words of its own
    })
    void aCountryHasItsLanguage(String country, String language) {
        assertThat(LetterWords.languageOf(country)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 25 November 2026, '1,234'",
        "de, 25. November 2026, 1.234",
        "fr, 25 novembre 2026, 1\u202f234",
        "nl, 25 november 2026, 1.234"
    })
    void daysAndNumbersAreWrittenAsPeopleThereWriteThem(String language, String day, String number) {
        LetterWords words = new LetterWords(language);

        assertThat(words.date(LocalDate.of(2026, 11, 25))).isEqualTo(day);
        assertThat(words.number(1_234)).isEqualTo(number);
    }

    @Test
    void aValueThatLooksLikeASlotStaysAsItIs() {
        assertThat(new LetterWords("en").say("notice.by", "{1} $1 \\", "x")).isEqualTo("{1} $1 \\, x");
    }

    @Test
    void anotherLanguageIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> new LetterWords("xx")).isInstanceOf(IllegalArgumentException.class);
    }
}
