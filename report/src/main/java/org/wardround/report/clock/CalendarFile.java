package org.wardround.report.clock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockStatus;
import org.wardround.engine.clock.ClockStep;
import org.wardround.engine.clock.Deadline;
import org.wardround.engine.clock.Due;
import org.wardround.engine.clock.StepState;
import org.wardround.report.words.ClockWords;

/**
 * Writes the deadlines of a card as a calendar file (RFC 5545). Each open step with a date is an event without length at
 * its deadline; the hospital's own have two alarms. Steps under acts that are not law in the country are left out.
 */
public final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ClockCard card;
    private final ClockWords words;
    private final Sayings sayings;
    private final StringBuilder out = new StringBuilder();

    private CalendarFile(ClockCard card, ClockBook book, ClockWords words) {
        this.card = card;
        this.words = words;
        this.sayings = new Sayings(card, book, words);
    }

    /**
     * The file.
     *
     * @param card the card; the moment of looking becomes the time stamp
     * @param book the clocks that it was made from
     * @param words the language
     * @return text in UTF-8; the same card gives the same bytes
     */
    public static byte[] of(ClockCard card, ClockBook book, ClockWords words) {
        return new CalendarFile(card, book, words).write().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The steps that become events.
     *
     * @param card the card
     * @return steps with a date that are open, and law in the country
     */
    public static List<ClockStep> events(ClockCard card) {
        return card.steps().stream()
                .filter(step -> step.state() != StepState.DONE && step.state() != StepState.DONE_LATE)
                .filter(step -> step.status() != ClockStatus.EXPECTED && step.status() != ClockStatus.ELSEWHERE)
                .filter(step -> step.due().until().isPresent())
                .toList();
    }

    private String write() {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Wardround//Clocks//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        events(card).forEach(step -> step.due().until().ifPresent(deadline -> event(step, deadline)));
        line("END", "VCALENDAR");
        return out.toString();
    }

    private void event(ClockStep step, Deadline deadline) {
        String title = words.of(step.clock().duty().title());
        boolean own = step.clock().duty().by().own();
        String summary = own ? title : words.say("calendar.expect", title);
        line("BEGIN", "VEVENT");
        line("UID", uid(step) + "@wardround.org");
        line("DTSTAMP", UTC.format(card.seen()));
        line("DTSTART", UTC.format(deadline.by()));
        text("SUMMARY", words.sayOrId("act", step.clock().act()) + ": " + summary);
        text("DESCRIPTION", description(step));
        line("STATUS", own && step.due() instanceof Due.At ? "CONFIRMED" : "TENTATIVE");
        line("TRANSP", "TRANSPARENT");
        if (own) {
            alarm(summary, deadline.wholeDay() ? "-P3D" : "-PT4H");
            alarm(summary, deadline.wholeDay() ? "-P1D" : "-PT1H");
        }
        line("END", "VEVENT");
    }

    private String description(ClockStep step) {
        Stream<String> what = Stream.of(
                step.clock().article() + ", " + words.name(step.status()),
                sayings.to(step.clock()) + ": " + words.of(step.clock().duty().holds()),
                words.say("runs", sayings.term(step.clock().run().term()), sayings.facts(step.clock())));
        Stream<String> note = Stream.of(words.of(step.clock().duty().note())).filter(line -> !line.isEmpty());
        return String.join(
                "\n",
                Stream.of(what, sayings.more(step).stream().map(ClockView.Slot::line), note)
                        .flatMap(lines -> lines)
                        .toList());
    }

    private void alarm(String summary, String trigger) {
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        text("DESCRIPTION", summary);
        line("TRIGGER", trigger);
        line("END", "VALARM");
    }

    /** Stays the same while more becomes known of an incident, so that a calendar moves the event and keeps one. */
    private String uid(ClockStep step) {
        Instant first = Stream.concat(
                        card.incident().facts().values().stream(), card.incident().sent().values().stream())
                .min(Instant::compareTo)
                .orElse(card.seen());
        String name = card.country().code() + " " + first + " " + step.clock().id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void line(String name, String value) {
        out.append(ContentLine.of(name, value));
    }

    private void text(String name, String value) {
        out.append(ContentLine.text(name, value));
    }
}
