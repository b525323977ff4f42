package org.wardround.report.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.wardround.engine.clock.ActsBy;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockStatus;
import org.wardround.engine.clock.ClockStep;
import org.wardround.engine.clock.Due;
import org.wardround.engine.clock.Term;
import org.wardround.engine.clock.When;
import org.wardround.report.words.Clean;
import org.wardround.report.words.ClockWords;

/** Composes the card of clocks. */
public final class ClockPage {
    /** Whom to call, where the hospital names nobody: keys of the bundle. */
    private static final List<String> CONTACTS = List.of(
            "contact.it",
            "contact.board",
            "contact.dpo",
            "contact.csirt",
            "contact.authority",
            "contact.vigilance",
            "contact.insurer",
            "contact.supplier",
            "contact.police",
            "contact.other");

    private final ClockCard card;
    private final ClockWords words;
    private final Sayings sayings;
    private final boolean dated;

    /**
     * Prepares a card.
     *
     * @param card what the engine made
     * @param book the clocks that it was made from
     * @param words the language
     */
    public ClockPage(ClockCard card, ClockBook book, ClockWords words) {
        this.card = card;
        this.words = words;
        this.sayings = new Sayings(card, book, words);
        this.dated = !card.incident().empty();
    }

    /**
     * The card.
     *
     * @param hospital name of the hospital; empty when not known
     * @param contacts whom to call; where there are none, lines to be filled in by hand
     * @return what stands on it; with dates, the earliest first
     */
    public ClockView view(String hospital, List<ClockView.Slot> contacts) {
        return new ClockView(
                new ClockView.Head(
                        Clean.line(hospital),
                        words.country(card.country().code()),
                        card.zone().getId(),
                        dated ? sayings.moment(card.seen()) : ""),
                rows(ClockStep::binding),
                rows(step -> !step.binding() && step.clock().duty().by().own()),
                groups(rows(step -> !step.clock().duty().by().own())),
                starts(),
                contacts.isEmpty()
                        ? CONTACTS.stream()
                                .map(key -> new ClockView.Slot(words.say(key), ""))
                                .toList()
                        : contacts,
                remarks());
    }

    /** What the hospital's own terms in figures are counted from, each once. */
    private List<ClockView.Slot> starts() {
        return card.steps().stream()
                .map(ClockStep::clock)
                .filter(clock ->
                        clock.duty().by() == ActsBy.HOSPITAL && !(clock.run().term() instanceof Term.AtOnce))
                .flatMap(clock -> clock.run().facts().stream())
                .distinct()
                .map(fact -> new ClockView.Slot(
                        sayings.fact(fact),
                        card.incident().at(fact).map(sayings::moment).orElse("")))
                .toList();
    }

    private List<ClockView.Row> rows(Predicate<ClockStep> which) {
        List<ClockStep> steps =
                new ArrayList<>(card.steps().stream().filter(which).toList());
        steps.sort(Comparator.comparing(ClockPage::order));
        return steps.stream().map(this::row).toList();
    }

    private static List<ClockView.Group> groups(List<ClockView.Row> rows) {
        Map<String, List<ClockView.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.who() + "\n" + row.act(), any -> new ArrayList<>())
                .add(row));
        return groups.values().stream()
                .map(some -> new ClockView.Group(
                        some.getFirst().who(), some.getFirst().act(), some))
                .toList();
    }

    /** What is due now comes first, what waits for its fact comes last; both in the catalogue's order. */
    private static Instant order(ClockStep step) {
        return switch (step.due()) {
            case Due.At at -> at.deadline().by();
            case Due.AtLatest latest -> latest.deadline().by();
            case Due.AtOnce atOnce -> Instant.MIN;
            case Due.Waits waits -> Instant.MAX;
        };
    }

    private ClockView.Row row(ClockStep step) {
        Clock clock = step.clock();
        Clock.Duty duty = clock.duty();
        boolean still = clock.run().when() == When.RUNNING && !card.incident().ongoing();
        boolean marked = dated && (step.binding() || !duty.by().own());
        return new ClockView.Row(
                clock.id(),
                words.of(duty.title()),
                Clean.line(words.sayOrId("act", clock.act())),
                Clean.line(clock.article()),
                words.name(duty.by()),
                sayings.to(clock),
                sayings.term(clock.run().term()),
                sayings.aim(clock),
                still ? words.say("if.running", sayings.facts(clock)) : sayings.facts(clock),
                sayings.due(step),
                sayings.more(step),
                marked ? words.name(step.state()) : "",
                marked ? step.state().name().toLowerCase(Locale.ROOT).replace('_', '-') : "",
                words.name(step.status()),
                words.of(duty.holds()),
                words.of(duty.note()));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(words.say("remark.hours"));
        remarks.add(words.say("remark.days"));
        if (card.steps().stream().anyMatch(step -> step.status() == ClockStatus.EU_DEFAULT)) {
            remarks.add(words.say("remark.check"));
        }
        if (card.steps().stream().anyMatch(step -> step.status() == ClockStatus.ELSEWHERE)) {
            remarks.add(words.say("remark.elsewhere"));
        }
        return remarks;
    }
}
