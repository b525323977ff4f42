package org.wardround.report.words;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.wardround.engine.finding.Advice;
import org.wardround.engine.finding.CareImpact;
import org.wardround.engine.finding.Exploitation;
import org.wardround.engine.finding.Exposure;
import org.wardround.engine.finding.SupplierGapKind;
import org.wardround.engine.finding.Urgency;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Grade;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.NameRule;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.EntityClass;
import org.wardround.engine.obligation.ForceStatus;
import org.wardround.engine.obligation.GapCause;
import org.wardround.engine.plan.Holdback;
import org.wardround.engine.risk.DriverMeasure;
import org.wardround.engine.solution.Actor;
import org.wardround.report.fixture.Fixture;
import org.wardround.report.trace.Origin;
import org.wardround.report.trace.Trace;
import org.wardround.report.trace.Unit;

final class BundlesTest {
    private static final Currency EURO = new Currency("EUR", 1);
    private static final List<Class<? extends Enum<?>>> CONSTANTS = List.of(
            Advice.class,
            Actor.class,
            AnswerLevel.class,
            CareImpact.class,
            EntityClass.class,
            Exploitation.class,
            Exposure.class,
            ForceStatus.class,
            GapCause.class,
            Grade.class,
            Holdback.class,
            Origin.class,
            Role.class,
            Severity.class,
            SupplierGapKind.class,
            Truth.class,
            Unit.class,
            Urgency.class,
            Verdict.class);

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> english = new Words("en", EURO).keys();
        for (String language : Words.languages()) {
            assertThat(new Words(language, EURO).keys()).as(language).isEqualTo(english);
        }
    }

    @Test
    void everyRuleThatRejectsHasASentence() {
        for (NameRule rule : NameRule.values()) {
            if (rule.rejects()) {
                assertThat(Messages.in("en").keys()).contains("near." + rule.id());
            }
        }
    }

    @Test
    void everyLanguageFillsTheSameSlots() {
        Messages english = Messages.in("en");
        for (String language : Words.languages()) {
            Messages other = Messages.in(language);
            for (String key : english.keys()) {
                assertThat(slots(other.text(key))).as(language + " " + key).isEqualTo(slots(english.text(key)));
            }
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
    void everyConstantHasItsWords(String language) {
        Words words = new Words(language, EURO);
        for (Class<? extends Enum<?>> type : CONSTANTS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(words.name(constant)).isNotBlank();
            }
        }
        for (DriverMeasure measure : DriverMeasure.values()) {
            String id = measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(words.keys()).contains("measure." + id);
        }
        for (ProductStatus status : ProductStatus.values()) {
            String id = status.name().toLowerCase(Locale.ROOT);
            assertThat(words.keys()).contains("status." + id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyNumberHasARuleInWords(String language) {
        Words words = new Words(language, EURO);
        Trace.of(Fixture.result())
                .figures()
                .byId()
                .values()
                .forEach(marked ->
                        assertThat(words.say("rule." + marked.figure().rule())).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compliant", "anonymous", "konform", "anonym"})
    void noBundleSays(String word) {
        for (String language : Words.languages()) {
            Messages messages = Messages.in(language);
            for (String key : messages.keys()) {
                assertThat(messages.text(key).toLowerCase(Locale.ROOT))
                        .as(key)
                        .doesNotContain(word.toLowerCase(Locale.ROOT));
            }
        }
    }
}
