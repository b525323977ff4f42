package org.wardround.report.trace;

import java.util.Comparator;
import java.util.List;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.GapCause;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.plan.DutyOutcome;
import org.wardround.engine.plan.Holdback;
import org.wardround.engine.plan.Plan;

/** Where the hospital stands with an obligation once the plan is carried out. */
public sealed interface DutyProgress
        permits DutyProgress.Answered,
                DutyProgress.MostlyAnswered,
                DutyProgress.ProofMissing,
                DutyProgress.ByPlan,
                DutyProgress.Open,
                DutyProgress.NotPlanned,
                DutyProgress.NotAsked {
    /** Every question is answered "yes", with recent proof. */
    record Answered() implements DutyProgress {}

    /** No question shows a gap, but not every one is answered "yes" with proof. */
    record MostlyAnswered() implements DutyProgress {}

    /**
     * Every question is answered well enough, but proof is missing or older than 12 months.
     *
     * @param answers how many answers lack it
     */
    record ProofMissing(int answers) implements DutyProgress {}

    /**
     * The plan answers every gap that needs more than proof.
     *
     * @param quarter quarter in which the last is answered
     * @param by solutions that answer them
     * @param proofMissing how many other answers lack proof
     */
    record ByPlan(Quarter quarter, List<String> by, int proofMissing) implements DutyProgress {
        /** Copies the list, so that the record never changes. */
        public ByPlan {
            by = List.copyOf(by);
        }
    }

    /**
     * The plan leaves a gap.
     *
     * @param holdback what holds the first of them back
     * @param left how many gaps it leaves
     * @param closed how many it closes
     */
    record Open(Holdback holdback, int left, int closed) implements DutyProgress {}

    /** There are gaps, but the obligation does not bind, so the plan does not reckon with it. */
    record NotPlanned() implements DutyProgress {}

    /** No question shows where the hospital stands. */
    record NotAsked() implements DutyProgress {}

    /**
     * Whether nothing more is needed than what is there or planned.
     *
     * @return false when something stays open
     */
    default boolean addressed() {
        return switch (this) {
            case Answered ignored -> true;
            case MostlyAnswered ignored -> true;
            case ProofMissing ignored -> false;
            case ByPlan ignored -> true;
            case Open ignored -> false;
            case NotPlanned ignored -> false;
            case NotAsked ignored -> false;
        };
    }

    /**
     * Works it out.
     *
     * @param standing where the hospital stands today
     * @param plan the plan
     * @return the progress
     */
    static DutyProgress of(ObligationStanding standing, Plan plan) {
        if (standing.obligation().questions().isEmpty()) {
            return new NotAsked();
        }
        if (standing.gaps().isEmpty()) {
            return standing.lowest() == AnswerLevel.YES ? new Answered() : new MostlyAnswered();
        }
        int low = (int) standing.gaps().stream()
                .filter(gap -> gap.cause() == GapCause.ANSWER_LOW)
                .count();
        int proofMissing = standing.gaps().size() - low;
        if (low == 0) {
            return new ProofMissing(proofMissing);
        }
        if (!standing.binding()) {
            return new NotPlanned();
        }
        List<DutyOutcome> outcomes = plan.schedule().duties().stream()
                .filter(outcome -> outcome.duty()
                        .obligationId()
                        .equals(standing.obligation().id()))
                .toList();
        List<DutyOutcome> unmet =
                outcomes.stream().filter(outcome -> !outcome.met()).toList();
        if (!unmet.isEmpty()) {
            return new Open(unmet.getFirst().holdback(), unmet.size(), outcomes.size() - unmet.size());
        }
        return outcomes.isEmpty() ? new Open(Holdback.NO_SOLUTION, low, 0) : byPlan(outcomes, plan, proofMissing);
    }

    private static DutyProgress byPlan(List<DutyOutcome> outcomes, Plan plan, int proofMissing) {
        int last = outcomes.stream()
                .map(DutyOutcome::quarter)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<String> by =
                outcomes.stream().map(DutyOutcome::by).distinct().sorted().toList();
        return new ByPlan(plan.problem().first().plus(last), by, proofMissing);
    }
}
