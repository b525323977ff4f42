package org.wardround.formats.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.wardround.engine.clock.Clock;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.NationalClock;
import org.wardround.engine.clock.Run;

/** Reports what clocks name and the files don't hold: facts, steps and countries. A clock with such a name waits. */
final class ClockReferences {
    private final ClockBook book;
    private final Set<String> steps = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    private ClockReferences(ClockBook book) {
        this.book = book;
        book.clocks().forEach(one -> steps.add(one.id()));
        book.countries().forEach(one -> countries.add(one.code()));
    }

    static void check(ClockBook book, YamlTree union, YamlTree nations) {
        ClockReferences references = new ClockReferences(book);
        book.clocks().forEach(one -> references.facts(one, union));
        Set<String> all = new HashSet<>(references.steps);
        book.national().forEach(one -> all.add(one.clock().id()));
        for (NationalClock one : book.national()) {
            if (one.insteadOf().isEmpty()
                    && references.steps.contains(one.clock().id())) {
                nations.problem("clock.twice", place(one.clock()), "This id stands in eu.yaml too.");
            }
            references.names(one, nations);
        }
        references.steps.addAll(all);
        book.national().forEach(one -> references.facts(one.clock(), nations));
    }

    private void names(NationalClock one, YamlTree file) {
        for (String step : one.insteadOf()) {
            if (!steps.contains(step)) {
                file.problem("clock.step", place(one.clock()), "There is no step \"" + step + "\" in eu.yaml.");
            }
        }
        one.countries().stream()
                .sorted()
                .filter(code -> !countries.contains(code))
                .forEach(code -> file.problem(
                        "clock.country", place(one.clock()), "The country " + code + " is not in countries.yaml."));
    }

    private void facts(Clock clock, YamlTree file) {
        clock.run().facts().stream()
                .filter(fact -> !known(fact))
                .forEach(fact -> file.problem(
                        "clock.fact",
                        place(clock),
                        "The fact \"" + fact + "\" is neither in facts.yaml nor \"sent:\" and a step."));
    }

    private boolean known(String fact) {
        return Run.isStep(fact)
                ? steps.contains(Run.stepOf(fact))
                : book.facts().containsKey(fact);
    }

    private static String place(Clock clock) {
        return "clocks/" + clock.id();
    }
}
