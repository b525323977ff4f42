package org.wardround.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.obligation.Since;

class ClocksTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final ClockCountry COUNTRY =
            new ClockCountry("BE", BRUSSELS, true, new TreeMap<>(), List.of(), Source.ownValue());
    private static final Instant SEEN = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant AWARE = Instant.parse("2026-11-24T02:10:00Z");

    private static Clock clock(String id, String start, Term term, ActsBy by) {
        Text text = Text.english(id);
        return new Clock(
                id,
                "gdpr",
                "",
                new Clock.Duty(by, text, text, false, text, Text.english("")),
                new Run(start, List.of(), term, term, When.ALWAYS),
                new Clock.Reading(true, true, new Since.NotKnown(), Source.ownValue(), LocalDate.EPOCH));
    }

    private static ClockCard card(Incident incident, Clock... clocks) {
        ClockBook book = new ClockBook(new TreeMap<>(), List.of(clocks), List.of(), List.of(COUNTRY));
        return new Clocks(book, List.of()).card(COUNTRY, BRUSSELS, incident, SEEN);
    }

    private static Incident aware() {
        return new Incident(new TreeMap<>(Map.of("aware", AWARE)), new TreeMap<>(), false);
    }

    @Test
    void stepsThatCountFromEachOtherInACircleWait() {
        ClockCard card = card(
                aware(),
                clock("a", "sent:b", new Term.Hours(24), ActsBy.HOSPITAL),
                clock("b", "sent:a", new Term.Hours(24), ActsBy.HOSPITAL),
                clock("c", "sent:c", new Term.Days(1), ActsBy.HOSPITAL));
        assertThat(card.steps()).extracting(ClockStep::state).containsOnly(StepState.WAITS);
    }

    @Test
    void deadlinesThatFallTogetherAreNextTogetherAndThoseOfOthersAreNot() {
        ClockCard card = card(
                aware(),
                clock("a", "aware", new Term.Hours(24), ActsBy.HOSPITAL),
                clock("b", "aware", new Term.Hours(24), ActsBy.HOSPITAL),
                clock("c", "aware", new Term.Hours(2), ActsBy.MANUFACTURER),
                clock("d", "aware", new Term.Hours(72), ActsBy.HOSPITAL));
        assertThat(card.steps())
                .extracting(ClockStep::state)
                .containsExactly(StepState.NEXT, StepState.NEXT, StepState.LATER, StepState.LATER);
    }

    @Test
    void withoutDelayIsNowAndNeverLate() {
        ClockCard card = card(
                new Incident(new TreeMap<>(Map.of("aware", AWARE.minusSeconds(9_000_000))), new TreeMap<>(), false),
                clock("a", "aware", new Term.AtOnce(), ActsBy.HOSPITAL));
        assertThat(card.steps().getFirst().state()).isEqualTo(StepState.NOW);
        assertThat(card.steps().getFirst().due().until()).isEmpty();
    }

    @Test
    void aCardWithoutTimesWaits() {
        ClockCard card = card(
                Incident.NONE,
                clock("a", "aware", new Term.Hours(24), ActsBy.HOSPITAL),
                clock("b", "sent:a", new Term.Months(1), ActsBy.HOSPITAL));
        assertThat(card.steps()).extracting(ClockStep::due).allMatch(Due.Waits.class::isInstance);
    }
}
