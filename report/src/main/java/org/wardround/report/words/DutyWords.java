package org.wardround.report.words;

import java.util.List;
import org.wardround.engine.obligation.Gap;
import org.wardround.report.trace.DutyProgress;

/** Where the hospital stands with a duty, in words. */
public final class DutyWords {
    private final Words words;
    private final Reasons reasons;

    /**
     * Prepares.
     *
     * @param words the language
     */
    public DutyWords(Words words) {
        this.words = words;
        this.reasons = new Reasons(words);
    }

    /**
     * Says a progress.
     *
     * @param progress the progress
     * @return part of a sentence
     */
    public String of(DutyProgress progress) {
        return switch (progress) {
            case DutyProgress.Answered ignored -> words.say("duty.answered");
            case DutyProgress.MostlyAnswered ignored -> words.say("duty.mostly");
            case DutyProgress.ByPlan plan -> byPlan(plan);
            case DutyProgress.ProofMissing proof -> words.count("duty.proof", proof.answers());
            case DutyProgress.Open open -> open(open);
            case DutyProgress.NotPlanned ignored -> words.say("duty.not-planned");
            case DutyProgress.NotAsked ignored -> words.say("duty.not-asked");
        };
    }

    private String open(DutyProgress.Open open) {
        String holdback = words.name(open.holdback());
        return open.closed() == 0
                ? words.say("duty.open", holdback)
                : words.count("duty.partly", open.left(), open.left() + open.closed(), holdback);
    }

    private String byPlan(DutyProgress.ByPlan plan) {
        String quarter = words.quarter(plan.quarter());
        return plan.proofMissing() == 0
                ? words.say("duty.by-plan", quarter)
                : words.say("duty.by-plan-and-proof", quarter, words.count("duty.proof", plan.proofMissing()));
    }

    /**
     * Says the gaps of a duty.
     *
     * @param gaps the gaps
     * @return one sentence each
     */
    public String gaps(List<Gap> gaps) {
        return String.join(
                " ", gaps.stream().map(gap -> reasons.gaps(List.of(gap))).toList());
    }
}
