package org.wardround.engine;

import java.util.List;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.finding.Findings;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.RunState;
import org.wardround.engine.risk.Insight;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.solution.Offer;

/**
 * What a review found and proposes, from the first match to the plan.
 *
 * @param input what it was made from
 * @param corrected which advisory speaks of which asset, and what people corrected
 * @param remediation how far everything is mended, and what is new since the last run that was kept
 * @param standings where the hospital stands with the law
 * @param findings what is concretely wrong
 * @param challenges how critical each challenge is here
 * @param offers what can be done here
 * @param risk what may happen and what it would cost
 * @param before simulated years as things are
 * @param after simulated years with the whole plan in place
 * @param plan what to do first
 * @param moves what is different in the plan because of the sector's insights; empty without any
 * @param insight what the expected loss hangs on, and what it is worth to know more
 */
public record ReviewResult(
        ReviewInput input,
        Corrected corrected,
        RunState remediation,
        List<ObligationStanding> standings,
        Findings findings,
        List<ChallengeStanding> challenges,
        List<Offer> offers,
        Risk risk,
        LossPicture before,
        LossPicture after,
        Plan plan,
        List<SectorMove> moves,
        Insight insight) {
    /** Copies the collections, so that the record never changes. */
    public ReviewResult {
        standings = List.copyOf(standings);
        challenges = List.copyOf(challenges);
        offers = List.copyOf(offers);
        moves = List.copyOf(moves);
    }

    /**
     * Which advisory speaks of which asset, as people want it.
     *
     * @return matches
     */
    public Matches matches() {
        return corrected.matches();
    }
}
