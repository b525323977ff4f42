package org.wardround.report.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockStep;
import org.wardround.engine.clock.Deadline;
import org.wardround.engine.clock.Due;
import org.wardround.engine.clock.Run;
import org.wardround.engine.clock.StepState;
import org.wardround.engine.clock.Term;
import org.wardround.engine.kernel.Text;
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

    /** The advice where the law sets no figure. */
    String aim(Clock clock) {
        Term aim = clock.run().aim();
        return aim.equals(clock.run().term()) ? "" : words.say("aim", term(aim));
    }

    /** Who gets it: where the country says for this act, else what the clock says. */
    String to(Clock clock) {
        Clock.Duty duty = clock.duty();
        Text to = card.country().report().getOrDefault(clock.act(), duty.to());
        return words.of(duty.portal() ? to : duty.to());
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
                clock.run().facts().stream().map(this::fact).toList());
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

    List<ClockView.Slot> more(ClockStep step) {
        List<ClockView.Slot> more = new ArrayList<>();
        switch (step.due()) {
            case Due.At at -> {
                more.add(since(at.fact(), at.start()));
                if (at.deadline().wholeDay()
                        && at.deadline().letter().isAfter(at.deadline().by())) {
                    more.add(slot("letter", day(at.deadline().letter())));
                } else if (step.state() == StepState.LAST_CHANCE) {
                    more.add(slot("letter", moment(at.deadline().letter())));
                }
            }
            case Due.AtLatest latest -> more.add(new ClockView.Slot(words.say("from.step", fact(latest.fact())), ""));
            case Due.AtOnce atOnce -> more.add(since(atOnce.fact(), atOnce.start()));
            case Due.Waits waits -> {}
        }
        card.incident().at(Run.SENT + step.clock().id()).ifPresent(sent -> more.add(slot("sent.at", moment(sent))));
        return more;
    }

    private ClockView.Slot since(String fact, Instant start) {
        return new ClockView.Slot(words.say("from.at", fact(fact)), moment(start));
    }

    private ClockView.Slot slot(String key, String moment) {
        return new ClockView.Slot(words.say(key), moment);
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
