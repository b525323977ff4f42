package org.wardround.engine.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.wardround.engine.kernel.Quarter;

/**
 * Everything that a planner needs.
 *
 * @param first calendar quarter of quarter 0
 * @param quarters length of the plan, 1 to 40
 * @param candidates what can be chosen
 * @param scenarios what can be lowered
 * @param duties what the law asks
 * @param limits what may be used
 * @param pins what has to be in the plan
 * @param discountPerYear by how much a euro lost a year later counts less, 0 to 0.2
 * @param aim what is made small
 */
public record PlanningProblem(
        Quarter first,
        int quarters,
        List<Candidate> candidates,
        List<ScenarioLoss> scenarios,
        List<Duty> duties,
        Limits limits,
        List<Pin> pins,
        double discountPerYear,
        Aim aim) {
    /** Copies the collections, so that the record never changes. */
    public PlanningProblem {
        candidates = List.copyOf(candidates);
        scenarios = List.copyOf(scenarios);
        duties = List.copyOf(duties);
        pins = List.copyOf(pins);
    }

    /**
     * A problem without pins, in which all years count the same and the expected loss is made small.
     *
     * @param first calendar quarter of quarter 0
     * @param quarters length of the plan
     * @param candidates what can be chosen
     * @param scenarios what can be lowered
     * @param duties what the law asks
     * @param limits what may be used
     */
    public PlanningProblem(
            Quarter first,
            int quarters,
            List<Candidate> candidates,
            List<ScenarioLoss> scenarios,
            List<Duty> duties,
            Limits limits) {
        this(first, quarters, candidates, scenarios, duties, limits, List.of(), 0, new Aim.ExpectedLoss());
    }

    /**
     * The same problem under other limits.
     *
     * @param other the limits
     * @return the problem
     */
    public PlanningProblem withLimits(Limits other) {
        return new PlanningProblem(first, quarters, candidates, scenarios, duties, other, pins, discountPerYear, aim);
    }

    /**
     * The same problem with other candidates.
     *
     * @param others what can be chosen
     * @return the problem
     */
    public PlanningProblem withCandidates(List<Candidate> others) {
        return new PlanningProblem(first, quarters, others, scenarios, duties, limits, pins, discountPerYear, aim);
    }

    /**
     * The same problem with other losses.
     *
     * @param others what can be lowered
     * @return the problem
     */
    public PlanningProblem withScenarios(List<ScenarioLoss> others) {
        return new PlanningProblem(first, quarters, candidates, others, duties, limits, pins, discountPerYear, aim);
    }

    /**
     * The same problem with other duties.
     *
     * @param others what the law asks
     * @return the problem
     */
    public PlanningProblem withDuties(List<Duty> others) {
        return new PlanningProblem(first, quarters, candidates, scenarios, others, limits, pins, discountPerYear, aim);
    }

    /**
     * The same problem with things that have to be in the plan.
     *
     * @param others the pins
     * @return the problem
     */
    public PlanningProblem withPins(List<Pin> others) {
        return new PlanningProblem(
                first, quarters, candidates, scenarios, duties, limits, others, discountPerYear, aim);
    }

    /**
     * The same problem with another aim.
     *
     * @param other what is made small
     * @return the problem
     */
    public PlanningProblem withAim(Aim other) {
        return new PlanningProblem(
                first, quarters, candidates, scenarios, duties, limits, pins, discountPerYear, other);
    }

    /**
     * The stretches of the plan that have money of their own.
     *
     * @return years, or quarters where money comes by quarter
     */
    public List<MoneySpan> moneySpans() {
        return MoneySpan.of(limits.budget(), first, quarters);
    }

    /**
     * The stretches in which a start may be paid for by a grant.
     *
     * @return their places in {@link #moneySpans()}, rising
     */
    public List<Integer> grantSpans() {
        List<MoneySpan> spans = moneySpans();
        return IntStream.range(0, spans.size())
                .filter(span -> limits.grants().stream()
                        .anyMatch(grant -> grant.firstQuarter()
                                        <= spans.get(span).last()
                                && grant.lastQuarter() >= spans.get(span).first()))
                .boxed()
                .toList();
    }

    /**
     * What a pin that is not in the plan counts, in quarters in which duties are late: more than all duties together.
     *
     * @return quarters
     */
    public int pinWeight() {
        return 1 + duties.size() * quarters;
    }

    /**
     * What a euro that is lost in a quarter counts, seen from the beginning of the plan.
     *
     * @param quarter quarter of the plan
     * @return above 0, at most 1; the middle of the quarter counts
     */
    public double worth(int quarter) {
        return StrictMath.pow(1 + discountPerYear, -(quarter + 0.5) / 4);
    }
}
