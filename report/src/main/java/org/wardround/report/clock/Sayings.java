package org.wardround.report.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockStep;
import org.wardround.engine.clock.Deadline;
import org.wardround.engine.clock.Due;
import org.wardround.engine.clock.Run;
import org.wardround.engine.clock.StepState;
import org.wardround.engine.clock.Term;
import org.wardround.report.words.ClockWords;

/** Says terms, facts and dates of one card. */
final class Sayings {
    private final ClockCard card;
    private final ClockBook book;
    private final ClockWords words;

    Sayings(ClockCard card, ClockBook book, ClockWords words) {
        this.card = card;
        this.book = book;
        this.words = words;
    }

    String term(Term term) {
        return switch (term) {
            case Term.Hours hours -> words.count("hours", hours.number());
            case Term.Days days -> days.number() == 0 ? words.say("same.day") : words.count("days", days.number());
            case Term.WorkingDays days -> words.count("workingdays", days.number());
            case Term.Months months -> words.count("months", months.number());
            case Term.AtOnce atOnce -> words.say("at.once");
        };
    }

    /** How long a clock runs, with the advice where the law sets no figure. */
    String term(Clock clock) {
        Term term = clock.run().term();
        Term aim = clock.run().aim();
        return term.equals(aim) ? term(term) : words.say("at.once.aim", term(term), term(aim));
    }

    String fact(String id) {
        if (!Run.isStep(id)) {
            return book.facts().containsKey(id) ? words.of(book.facts().get(id)) : id;
        }
        String step = Run.stepOf(id);
        return words.say(
                "fact.sent",
                card.steps().stream()
                        .filter(one -> one.clock().id().equals(step))
                        .findFirst()
                        .map(one -> words.of(one.clock().duty().title()))
                        .orElse(step));
    }

    String facts(Clock clock) {
        return String.join(
                " " + words.say("or.earlier") + " ",
                Stream.concat(Stream.of(clock.run().start()), clock.run().also().stream())
                        .map(this::fact)
                        .toList());
    }

    String due(ClockStep step) {
        return switch (step.due()) {
            case Due.At at ->
                step.clock().run().term() instanceof Term.AtOnce
                        ? words.say("due.aim", date(at.deadline()))
                        : date(at.deadline());
            case Due.AtLatest latest -> date(latest.deadline());
            case Due.AtOnce atOnce -> words.say("due.now");
            case Due.Waits waits -> "";
        };
    }

    List<String> more(ClockStep step) {
        List<String> more = new ArrayList<>();
        switch (step.due()) {
            case Due.At at -> {
                more.add(words.say("from.at", fact(at.fact()), moment(at.start())));
                if (at.deadline().wholeDay()
                        && at.deadline().letter().isAfter(at.deadline().by())) {
                    more.add(words.say("letter", day(at.deadline().letter())));
                } else if (step.state() == StepState.LAST_CHANCE) {
                    more.add(words.say("letter", moment(at.deadline().letter())));
                }
            }
            case Due.AtLatest latest -> more.add(words.say("from.step", fact(latest.fact())));
            case Due.AtOnce atOnce -> more.add(words.say("from.at", fact(atOnce.fact()), moment(atOnce.start())));
            case Due.Waits waits -> {}
        }
        Instant sent = card.incident().sent().getOrDefault(step.clock().id(), Instant.MIN);
        if (!sent.equals(Instant.MIN)) {
            more.add(words.say("sent.at", moment(sent)));
        }
        return more;
    }

    private String date(Deadline deadline) {
        return deadline.wholeDay() ? words.say("whole.day", day(deadline.by())) : moment(deadline.by());
    }

    private String day(Instant moment) {
        return words.day(moment.atZone(card.zone()).toLocalDate());
    }

    String moment(Instant moment) {
        return words.moment(moment, card.zone());
    }
}
