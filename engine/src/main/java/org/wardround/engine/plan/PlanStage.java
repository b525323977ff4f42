package org.wardround.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.LocalView;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.solution.Offer;

/**
 * Makes the plan of a hospital, and explains it.
 */
public final class PlanStage {
    private PlanStage() {}

    /**
     * Plans.
     *
     * @param planner who plans
     * @param hospital whose means bind
     * @param offers what can be done
     * @param risk what can be lowered
     * @param standings what the law asks; only what binds here counts
     * @param challenges how critical challenges are here, for the ranking that follows them; without any known, that
     *     ranking is left out
     * @param asOf the plan begins with the quarter after this day's
     * @param quarters length of the plan, 1 to 40
     * @param depth how far it is explored
     * @param aim what the plan makes small, after pins and duties
     * @return the plan
     */
    public static Plan plan(
            Planner planner,
            Hospital hospital,
            List<Offer> offers,
            Risk risk,
            List<ObligationStanding> standings,
            List<ChallengeStanding> challenges,
            LocalDate asOf,
            int quarters,
            Depth depth,
            Aim aim) {
        Framing framing = new Framing(offers, risk, hospital, asOf, quarters);
        PlanningProblem problem = framing.problem(standings).withAim(aim);
        Frontier.Drawn drawn = new Frontier(planner, problem).draw(depth);
        Schedule found = drawn.today();
        List<DutyOutcome> duties = new Holdbacks(planner, problem)
                .refine(found.duties()).stream()
                        .map(outcome -> stretched(outcome, framing))
                        .toList();
        Schedule schedule = new Schedule(
                found.starts(), found.aim(), found.residualLoss(), found.lowerBound(), duties, found.stop());
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        return new Plan(
                problem,
                schedule,
                evaluator.residualLoss(List.of()),
                choices(framing, problem, schedule),
                evaluator.uses(schedule.starts()),
                new Rankings(problem).all(criticality(problem, framing, challenges)),
                drawn.points());
    }

    /** A lead time that is long only because there are few hours is held back by hours. */
    private static DutyOutcome stretched(DutyOutcome outcome, Framing framing) {
        boolean byHours = outcome.holdback() == Holdback.LEAD_TIME && framing.stretched(outcome.by());
        return byHours
                ? new DutyOutcome(outcome.duty(), outcome.met(), outcome.quarter(), outcome.by(), Holdback.HOURS)
                : outcome;
    }

    private static SortedMap<String, Choice> choices(Framing framing, PlanningProblem problem, Schedule schedule) {
        SortedMap<String, Choice> choices = new Choices(new Tables(problem), schedule.starts()).all();
        framing.replaced().forEach((id, by) -> choices.put(id, new Choice.Instead(by)));
        framing.unready().keySet().forEach(id -> {
            Candidate candidate = framing.candidate(framing.offer(id));
            double lossWith = Choices.lossWith(problem, schedule.starts(), candidate);
            choices.put(id, new Choice.NoRoom(lossWith, "prerequisite"));
        });
        return choices;
    }

    private static SortedMap<String, Integer> criticality(
            PlanningProblem problem, Framing framing, List<ChallengeStanding> challenges) {
        SortedMap<String, Integer> ofChallenge = new TreeMap<>();
        for (ChallengeStanding standing : challenges) {
            if (standing.local() instanceof LocalView.Known known) {
                ofChallenge.put(standing.challenge().id(), known.criticality());
            }
        }
        SortedMap<String, Integer> ofCandidate = new TreeMap<>();
        for (Candidate candidate : problem.candidates()) {
            for (String challenge :
                    framing.offer(candidate.id()).solution().targets().challenges()) {
                ofCandidate.merge(candidate.id(), ofChallenge.getOrDefault(challenge, 0), Math::max);
            }
        }
        return ofChallenge.isEmpty() ? new TreeMap<>() : ofCandidate;
    }
}
