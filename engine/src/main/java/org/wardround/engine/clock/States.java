package org.wardround.engine.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says where steps stand at a moment. */
final class States {
    private final Incident incident;
    private final Instant seen;

    States(Incident incident, Instant seen) {
        this.incident = incident;
        this.seen = seen;
    }

    StepState of(Clock clock, Due due) {
        Optional<Instant> done = Optional.ofNullable(incident.sent().get(clock.id()));
        boolean figure = !(clock.run().term() instanceof Term.AtOnce);
        if (done.isPresent()) {
            boolean late = figure
                    && due instanceof Due.At at
                    && done.get().isAfter(at.deadline().letter());
            return late ? StepState.DONE_LATE : StepState.DONE;
        }
        return switch (due) {
            case Due.At at -> figure ? running(at.deadline()) : StepState.NOW;
            case Due.AtLatest latest -> StepState.LATER;
            case Due.AtOnce atOnce -> StepState.NOW;
            case Due.Waits waits -> StepState.WAITS;
        };
    }

    private StepState running(Deadline deadline) {
        if (seen.isAfter(deadline.letter())) {
            return StepState.LATE;
        }
        return seen.isAfter(deadline.by()) ? StepState.LAST_CHANCE : StepState.LATER;
    }

    /** Marks the hospital's next deadline, or several that fall together. */
    static List<ClockStep> withNext(List<ClockStep> steps) {
        Optional<Instant> next = steps.stream()
                .filter(States::open)
                .flatMap(step -> step.due().until().stream())
                .map(Deadline::by)
                .min(Instant::compareTo);
        return steps.stream()
                .map(step -> open(step) && step.due().until().map(Deadline::by).equals(next)
                        ? new ClockStep(step.clock(), step.status(), step.due(), StepState.NEXT)
                        : step)
                .toList();
    }

    private static boolean open(ClockStep step) {
        return step.binding() && step.state() == StepState.LATER && step.due() instanceof Due.At;
    }
}
