package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardround.engine.inventory.Asset;

class NearMissTest {
    private static final AdvisoryIndex INDEX = new Matcher(Fixture.aliases(), List.of())
            .over(List.of(
                    Fixture.advisory("PORTAL", "Philips", "DoseWise Portal", "< 2.0"),
                    Fixture.advisory("MONITOR", "Philips", "IntelliVue MX400 Monitor", "vers:all/*"),
                    Fixture.advisory("PUMP", "BD", "Alaris GH Plus", "<= 2.3.6"),
                    Fixture.advisory("VENUE", "GE Healthcare", "Venue, not including Venue 40 R1", "vers:all/*")));

    @ParameterizedTest
    @CsvSource({
        // maker, model, description, advisory, the rule that refuses it
        "Philips, IntelliVue MX40, , MONITOR, OTHER_NUMBER",
        "BD, Alaris GH, , PUMP, VARIANT",
        "Philips, Wandhalter, fuer DoseWise Portal, PORTAL, ONLY_DESCRIBED",
        "B. Braun, DoseWise Portal, , PORTAL, OTHER_MAKER",
        "GE Healthcare, Venue 40 R1, , VENUE, EXCLUDED"
    })
    void aNearMissNamesTheRuleThatRefusedIt(
            String maker, String model, @Nullable String description, String advisory, NameRule rule) {
        Asset asset = Fixture.asset(maker, model, description == null ? "" : description, "1.0");

        assertThat(INDEX.match(asset)).isEmpty();
        assertThat(INDEX.nearMisses(asset, MatchMode.USUAL))
                .filteredOn(miss -> miss.advisoryId().equals(advisory))
                .extracting(miss -> miss.refusal().rule())
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        // maker, model, version, strict, usual, wide
        "Philips, DoseWise Portal, 1.0, AFFECTED, AFFECTED, AFFECTED",
        // a slip of the pen is not confirmed
        "Philips, DoseWize Portal, 1.0, , AFFECTED, AFFECTED",
        // the maker stands in the model column alone
        "'', Philips DoseWise Portal, 1.0, , AFFECTED, AFFECTED",
        // a member of the family is possible where asked for
        "Philips, IntelliVue MX40, 1.0, , , POSSIBLE",
        // an unlike maker is never taken
        "B. Braun, DoseWise Portal, 1.0, , , "
    })
    void theModeDecidesHowSureAMatchMustBe(
            String maker,
            String model,
            String version,
            @Nullable Verdict strict,
            @Nullable Verdict usual,
            @Nullable Verdict wide) {
        Asset asset = Fixture.asset(maker, model, "", version);

        assertThat(verdict(asset, MatchMode.STRICT)).isEqualTo(strict);
        assertThat(verdict(asset, MatchMode.USUAL)).isEqualTo(usual);
        assertThat(verdict(asset, MatchMode.WIDE)).isEqualTo(wide);
    }

    @Test
    void whatTheStrictModeDropsIsANearMiss() {
        Asset asset = Fixture.asset("", "Philips DoseWise Portal", "", "1.0");

        assertThat(INDEX.nearMisses(asset, MatchMode.STRICT))
                .extracting(NearMiss::refusal)
                .containsExactly(new Refusal.NotConfirmed());
    }

    @ParameterizedTest
    @EnumSource(NameRule.class)
    void everyRuleCanBeSwitchedOffAndAMatcherStillWorks(NameRule rule) {
        AdvisoryIndex without = new Matcher(Fixture.aliases(), List.of())
                .without(EnumSet.of(rule))
                .over(List.of(Fixture.advisory("PORTAL", "Philips", "DoseWise Portal", "< 2.0")));

        assertThat(without.match(Fixture.asset("Philips", "DoseWise Portal", "", "1.0")))
                .extracting(Match::verdict)
                .containsExactly(Verdict.AFFECTED);
    }

    private static @Nullable Verdict verdict(Asset asset, MatchMode mode) {
        Set<Verdict> verdicts =
                INDEX.match(asset, mode).stream().map(Match::verdict).collect(Collectors.toSet());
        return verdicts.isEmpty() ? null : verdicts.iterator().next();
    }
}
