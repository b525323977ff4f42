package org.wardround.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.Placement;
import org.wardround.engine.consultation.Scale;
import org.wardround.engine.disclosure.Breakdown;
import org.wardround.engine.solution.Actor;

final class SectorWordsTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");
    private static final List<Class<? extends Enum<?>>> CONSTANTS =
            List.of(Actor.class, Breakdown.Why.class, Item.Kind.class, Placement.Field.class, Scale.class);

    private static Map<String, Set<String>> slots(String language) {
        Messages messages = Messages.in(language, List.of(language), List.of("sector"));
        Map<String, Set<String>> slots = new TreeMap<>();
        for (String key : messages.keys()) {
            slots.put(
                    key,
                    SLOT.matcher(messages.text(key))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return slots;
    }

    @Test
    void everyLanguageHasTheSameKeysAndFillsTheSameSlots() {
        SectorWords.languages()
                .forEach(language -> assertThat(slots(language)).as(language).isEqualTo(slots("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyConstantHasItsWords(String language) {
        SectorWords words = new SectorWords(language);
        for (Class<? extends Enum<?>> type : CONSTANTS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(words.name(constant)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compliant", "konform", "anonym"})
    void noBundlePromises(String word) {
        for (String language : SectorWords.languages()) {
            Messages messages = Messages.in(language, List.of(language), List.of("sector"));
            messages.keys()
                    .forEach(key -> assertThat(messages.text(key).toLowerCase(Locale.ROOT))
                            .as(key)
                            .doesNotContain(word));
        }
    }

    @Test
    void namesOfTheTradeStandInTheAnnexAlone() {
        for (String language : SectorWords.languages()) {
            Messages messages = Messages.in(language, List.of(language), List.of("sector"));
            messages.keys().stream()
                    .filter(key -> !key.startsWith("annex."))
                    .forEach(key -> assertThat(messages.text(key).toLowerCase(Locale.ROOT))
                            .as(key)
                            .doesNotContain("ipras", "bootstrap"));
        }
    }

    @Test
    void groupsHaveWordsCountriesTheirNamesAndTheRestStaysAsItIs() {
        SectorWords words = new SectorWords("de");
        assertThat(words.group("role", "nurse")).isEqualTo("Pflege");
        assertThat(words.group("country", "FR")).isEqualTo("Frankreich");
        assertThat(words.group("role", "FR")).isEqualTo("FR");
        assertThat(words.group("size", "over-9000")).isEqualTo("over-9000");
    }

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        assertThat(new SectorWords("de").decimal(4.25, 1)).isEqualTo("4,3");
        assertThat(new SectorWords("en").decimal(-0.001, 2)).isEqualTo("0.00");
        assertThat(new SectorWords("en").level(4)).isEqualTo("4");
        assertThat(new SectorWords("en").level(4.5)).isEqualTo("4.5");
    }
}
