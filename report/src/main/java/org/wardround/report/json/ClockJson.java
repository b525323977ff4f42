package org.wardround.report.json;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.SortedMap;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockStatus;
import org.wardround.engine.clock.ClockStep;
import org.wardround.engine.clock.Due;
import org.wardround.engine.clock.Term;
import org.wardround.report.words.ClockWords;

/** The card of clocks as JSON. Moments are written with the offset of the card's zone. */
public final class ClockJson {
    private static final int SCHEMA = 1;

    private final ClockCard card;
    private final ClockWords words;
    private final JsonOut out;

    private ClockJson(ClockCard card, ClockWords words, JsonOut out) {
        this.card = card;
        this.words = words;
        this.out = out;
    }

    /**
     * The card.
     *
     * @param card what the engine made
     * @param words the language of its texts
     * @return JSON in UTF-8, with a line end
     */
    public static byte[] of(ClockCard card, ClockWords words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOut out = new JsonOut(bytes)) {
            out.root(() -> new ClockJson(card, words, out).write());
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void write() {
        out.number("schema", SCHEMA);
        out.text("country", card.country().code());
        out.text("zone", card.zone().getId());
        out.text("seen", moment(card.seen()));
        out.object("facts", () -> moments(card.incident().facts()));
        out.object("sent", () -> moments(card.incident().sent()));
        out.list("steps", card.steps(), this::step);
    }

    private void moments(SortedMap<String, Instant> moments) {
        moments.forEach((id, moment) -> out.text(id, moment(moment)));
    }

    private void step(ClockStep step) {
        out.text("id", step.clock().id());
        out.text("act", step.clock().act());
        out.text("article", step.clock().article());
        out.constant("by", step.clock().duty().by());
        out.text("title", words.of(step.clock().duty().title()));
        out.text("to", words.of(step.clock().duty().to()));
        out.text("holds", words.of(step.clock().duty().holds()));
        out.text("note", words.of(step.clock().duty().note()));
        out.text("term", term(step.clock().run().term()));
        out.text("aim", term(step.clock().run().aim()));
        out.texts("counts_from", step.clock().run().facts());
        out.constant("status", step.status());
        out.constant("state", step.state());
        out.text("due", due(step.due()));
        step.due().until().ifPresent(deadline -> {
            out.text("until", moment(deadline.by()));
            out.text("until_by_the_letter", moment(deadline.letter()));
        });
        out.text("source", step.clock().reading().source().citation());
        if (step.status() != ClockStatus.OWN) {
            out.text("read_on", step.clock().reading().readOn().toString());
        }
    }

    private static String due(Due due) {
        return switch (due) {
            case Due.At at -> "at";
            case Due.AtLatest latest -> "at_latest";
            case Due.AtOnce atOnce -> "at_once";
            case Due.Waits waits -> "waits";
        };
    }

    private static String term(Term term) {
        return switch (term) {
            case Term.Hours hours -> "PT" + hours.number() + "H";
            case Term.Days days -> "P" + days.number() + "D";
            case Term.WorkingDays days -> days.number() + " working days";
            case Term.Months months -> "P" + months.number() + "M";
            case Term.AtOnce atOnce -> "at_once";
        };
    }

    private String moment(Instant moment) {
        return moment.atZone(card.zone()).toOffsetDateTime().toString();
    }
}
