package org.wardround.engine.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds when each clock of a card is due. */
final class Dues {
    private final List<Clock> clocks;
    private final Incident incident;
    private final Instant seen;
    private final Calendar calendar;

    Dues(List<Clock> clocks, Incident incident, Instant seen, Calendar calendar) {
        this.clocks = clocks;
        this.incident = incident;
        this.seen = seen;
        this.calendar = calendar;
    }

    Due of(Clock clock) {
        return of(clock, clocks.size());
    }

    /** Steps count from each other; one that counts from itself by a circle waits. */
    private Due of(Clock clock, int depth) {
        List<String> facts = clock.run().facts();
        Optional<Due> known =
                facts.stream().flatMap(fact -> counted(clock, fact).stream()).reduce(Dues::earlier);
        if (known.isPresent()) {
            return byTheLetterOf(clock, known.get());
        }
        String start = clock.run().start();
        return depth > 0 && Run.isStep(start) ? afterAStep(clock, start, depth) : new Due.Waits(facts);
    }

    private Optional<Due> counted(Clock clock, String fact) {
        return incident.at(fact)
                .map(start -> calendar.after(start, clock.run().aim())
                        .<Due>map(deadline -> new Due.At(fact, start, deadline))
                        .orElse(new Due.AtOnce(fact, start)));
    }

    private static Due earlier(Due one, Due other) {
        return one instanceof Due.At first
                        && other instanceof Due.At second
                        && second.deadline().by().isBefore(first.deadline().by())
                ? other
                : one;
    }

    /** The date is counted from the earliest fact, its letter from the fact that the law names, where both are known. */
    private Due byTheLetterOf(Clock clock, Due due) {
        if (due instanceof Due.At at && counted(clock, clock.run().start()).orElse(due) instanceof Due.At law) {
            Deadline deadline = at.deadline();
            return new Due.At(
                    at.fact(),
                    at.start(),
                    new Deadline(deadline.by(), law.deadline().letter(), deadline.wholeDay()));
        }
        return due;
    }

    private Due afterAStep(Clock clock, String start, int depth) {
        String step = Run.stepOf(start);
        return clocks.stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .flatMap(one -> of(one, depth - 1).until())
                .map(before -> before.by().isBefore(seen) ? seen : before.by())
                .flatMap(from -> calendar.after(from, clock.run().aim()))
                .<Due>map(deadline -> new Due.AtLatest(start, deadline))
                .orElse(new Due.Waits(List.of(start)));
    }
}
