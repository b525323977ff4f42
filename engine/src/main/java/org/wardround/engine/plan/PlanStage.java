package org.wardround.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
     * @param facts what rankings of today look at, by solution id
     * @param asOf the plan begins with the quarter after this day's
     * @param quarters length of the plan, 1 to 40
     * @param depth how far it is explored
     * @param seed seed of the draws on which it is judged
     * @param aim what the plan makes small, after pins and duties
     * @return the plan
     */
    public static Plan plan(
            Planner planner,
            Hospital hospital,
            List<Offer> offers,
            Risk risk,
            List<ObligationStanding> standings,
            SortedMap<String, RankingFacts> facts,
            LocalDate asOf,
            int quarters,
            Depth depth,
            long seed,
            Aim aim) {
        Framing framing = new Framing(offers, risk, hospital, asOf, quarters);
        PlanningProblem problem = framing.problem(standings).withAim(aim);
        Rankings rankings = new Rankings(problem, facts);
        Frontier.Drawn drawn = new Frontier(planner, problem, rankings).draw(depth);
        Schedule found = drawn.today();
        List<DutyOutcome> duties = new Holdbacks(planner, problem)
                .refine(found.duties()).stream()
                        .map(outcome -> stretched(outcome, framing))
                        .toList();
        Schedule schedule = new Schedule(
                found.starts(), found.aim(), found.residualLoss(), found.lowerBound(), duties, found.stop());
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        SortedMap<String, Choice> choices = choices(framing, problem, schedule);
        return new Plan(
                problem,
                schedule,
                evaluator.residualLoss(List.of()),
                choices,
                why(planner, problem, schedule, choices, depth),
                evaluator.uses(schedule.starts()),
                contest(planner, problem, risk, schedule.starts(), rankings, seed),
                drawn.points(),
                new Trials(planner, problem, schedule.starts()).run(risk, depth.draws(), seed),
                LeftAlone.NOTHING);
    }

    /**
     * What it costs that some devices are left alone.
     *
     * @param planner who plans
     * @param plan the plan that leaves them alone
     * @param hospital whose means bind
     * @param offers what could be done if all devices could be changed
     * @param risk what could be lowered then
     * @param standings what the law asks
     * @param asOf the day of the plan
     * @return the best plan that could change all devices, beside the plan
     */
    public static LeftAlone leftAlone(
            Planner planner,
            Plan plan,
            Hospital hospital,
            List<Offer> offers,
            Risk risk,
            List<ObligationStanding> standings,
            LocalDate asOf) {
        PlanningProblem free = beside(plan, hospital, offers, risk, standings, asOf);
        return LeftAlone.of(free, best(planner, plan, free, Planner.Precision.COMPARED));
    }

    /**
     * The best plan if solutions were other ones, with the same means and the same duties.
     *
     * @param planner who plans
     * @param plan the plan beside which it stands
     * @param hospital whose means bind
     * @param offers what could be done
     * @param risk what could be lowered
     * @param standings what the law asks
     * @param asOf the day of the plan
     * @return the other plan
     */
    public static Schedule beside(
            Planner planner,
            Plan plan,
            Hospital hospital,
            List<Offer> offers,
            Risk risk,
            List<ObligationStanding> standings,
            LocalDate asOf) {
        return best(planner, plan, beside(plan, hospital, offers, risk, standings, asOf), Planner.Precision.FULL);
    }

    /** The problem of a plan with other offers or another risk. */
    private static PlanningProblem beside(
            Plan plan,
            Hospital hospital,
            List<Offer> offers,
            Risk risk,
            List<ObligationStanding> standings,
            LocalDate asOf) {
        return new Framing(offers, risk, hospital, asOf, plan.problem().quarters())
                .problem(standings)
                .withAim(plan.problem().aim());
    }

    private static Schedule best(Planner planner, Plan plan, PlanningProblem other, Planner.Precision precision) {
        Planner.Task task = new Planner.Task(other, List.of(plan.schedule().starts()), precision);
        return planner.planAll(List.of(task)).getFirst();
    }

    private static Why why(
            Planner planner,
            PlanningProblem problem,
            Schedule schedule,
            SortedMap<String, Choice> choices,
            Depth depth) {
        Tables tables = new Tables(problem);
        return new Why(
                new Choices(tables, schedule.starts()).removed(),
                new EntryPrices(problem, schedule.starts()).of(choices),
                depth.frontier() ? new Margins(planner, problem, schedule).all() : List.of(),
                new DutyNeeds(tables, schedule.starts()).all());
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

    /** When duties do not come first, the planner has the same aim as the rankings. */
    private static Contest contest(
            Planner planner, PlanningProblem problem, Risk risk, List<Start> plan, Rankings rankings, long seed) {
        Map<String, List<Start>> others = rankings.plans(problem);
        List<List<Start>> known = new ArrayList<>(others.values());
        known.addFirst(plan);
        PlanningProblem free = problem.withDuties(List.of());
        Planner.Task leastLoss = new Planner.Task(free, known, Planner.Precision.COMPARED);
        List<Start> starts = planner.planAll(List.of(leastLoss)).getFirst().starts();
        return new Judges(problem, risk, seed).compare(plan, starts, others);
    }
}
