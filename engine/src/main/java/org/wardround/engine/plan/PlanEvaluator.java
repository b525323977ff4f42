package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;

/**
 * Judges a plan by the words of the problem alone, whoever made it: what it breaks, what loss remains, which duties it
 * meets and when, and what it uses. No planner is believed without it.
 */
public final class PlanEvaluator {
    private final Tables tables;
    private final LossTable losses;

    /**
     * Prepares a problem.
     *
     * @param problem the problem; ids of candidates must differ
     * @throws IllegalArgumentException when two candidates have the same id
     */
    public PlanEvaluator(PlanningProblem problem) {
        this(new Tables(problem));
    }

    PlanEvaluator(Tables tables) {
        this.tables = tables;
        this.losses = new LossTable(tables);
    }

    /**
     * What is judged by.
     *
     * @return the problem
     */
    public PlanningProblem problem() {
        return tables.problem;
    }

    /**
     * Everything that the plan breaks.
     *
     * @param starts the plan, in any order; each solution once
     * @return all breaches; empty when it keeps every limit
     */
    public List<Breach> breaches(List<Start> starts) {
        return new Check(tables, tables.starts(starts)).breaches();
    }

    /**
     * The loss that remains, in euros over the whole plan, later euros discounted.
     *
     * @param starts the plan
     * @return expected loss, 0 or more
     */
    public double residualLoss(List<Start> starts) {
        return losses.total(tables.starts(starts));
    }

    /**
     * How late duties are, as the sum over all of them. A date in the past counts from quarter 0; what is not met
     * counts to the end of the plan.
     *
     * @param starts the plan
     * @return quarters, 0 or more
     */
    public int lateQuarters(List<Start> starts) {
        return new Lateness(tables).total(tables.starts(starts));
    }

    /**
     * What the plan makes small: the expected loss, or the mean of the worst years, in euros over the whole plan.
     *
     * @param starts the plan
     * @return 0 or more
     */
    public double aim(List<Start> starts) {
        return losses.aim(tables.starts(starts));
    }

    /**
     * What comes before loss: each pin that is not kept counts {@link PlanningProblem#pinWeight()}, each duty the
     * quarters that it is late.
     *
     * @param starts the plan
     * @return 0 or more
     */
    public int unmet(List<Start> starts) {
        return new Lateness(tables).unmet(tables.starts(starts));
    }

    /**
     * What the grants pay at most with a plan.
     *
     * @param starts the plan
     * @return one entry for each grant of the limits, in their order
     */
    public List<GrantUse> grants(List<Start> starts) {
        List<Grant> grants = tables.problem.limits().grants();
        if (grants.isEmpty()) {
            return List.of();
        }
        Ledger ledger = new Ledger(tables).with(tables.starts(starts));
        return IntStream.range(0, grants.size())
                .mapToObj(grant -> new GrantUse(grants.get(grant), Euros.of(ledger.paidBy(grant) / 400.0)))
                .toList();
    }

    /**
     * Whether a plan is better than another in the order: less is unmet, or as much with less of what is made small.
     *
     * @param one a plan
     * @param other another one
     * @return false where they are equal
     */
    public boolean better(List<Start> one, List<Start> other) {
        int unmet = unmet(one) - unmet(other);
        return unmet < 0 || (unmet == 0 && aim(one) < aim(other));
    }

    /**
     * The plans that keep every limit.
     *
     * @param known plans, perhaps of another problem
     * @return those that start only what can be chosen here, and break nothing
     */
    public List<List<Start>> usable(List<List<Start>> known) {
        return known.stream()
                .filter(starts -> starts.stream().allMatch(start -> tables.knows(start.solutionId())))
                .filter(starts -> breaches(starts).isEmpty())
                .toList();
    }

    /**
     * When each duty is met, and what keeps it from being met earlier in this plan.
     *
     * @param starts the plan
     * @return an outcome for each duty, by duty id
     */
    public List<DutyOutcome> outcomes(List<Start> starts) {
        return new Lateness(tables).outcomes(tables.starts(starts));
    }

    /**
     * What the plan costs from its first to its last quarter.
     *
     * @param starts the plan
     * @return one-off and running money
     */
    public Euros cost(List<Start> starts) {
        return Euros.of(new Ledger(tables).with(tables.starts(starts)).money() / 400.0);
    }

    /**
     * What the plan uses, quarter by quarter.
     *
     * @param starts the plan
     * @return one entry for each quarter of the plan
     */
    public List<QuarterUse> uses(List<Start> starts) {
        int[] array = tables.starts(starts);
        Ledger ledger = new Ledger(tables).with(array);
        long[] granted = new GrantsByQuarter(tables).of(array);
        List<QuarterUse> uses = new ArrayList<>();
        for (int t = 0; t < tables.quarters; t++) {
            long oneOff = 0;
            long perYear = 0;
            for (int i = 0; i < array.length; i++) {
                if (array[i] == t) {
                    oneOff += tables.candidates.get(i).oneOff().cents();
                }
                if (array[i] + tables.lead[i] <= t) {
                    perYear += tables.candidates.get(i).perYear().cents();
                }
            }
            Map<Role, Hours> hours = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                double value = ledger.hours(t, role);
                if (value > 0) {
                    hours.put(role, new Hours(value));
                }
            }
            SortedMap<Role, Hours> sorted = new TreeMap<>(hours);
            uses.add(new QuarterUse(
                    tables.problem.first().plus(t),
                    new Euros(oneOff),
                    Euros.of(granted[t] / 400.0),
                    Euros.of(perYear / 400.0),
                    sorted,
                    4 * losses.quarter(array, t)));
        }
        return uses;
    }

    /**
     * A bound on the loss that holds for every plan: everything in place as early as lead times allow, for free.
     *
     * @return euros over the whole plan, of what the plan makes small
     */
    public double simpleBound() {
        return losses.aim(tables.earliest);
    }

    /**
     * Makes a schedule of a plan, judged here.
     *
     * @param starts the plan
     * @param lowerBound what no plan can go below
     * @param stop why the planner stopped
     * @return the schedule
     */
    public Schedule schedule(List<Start> starts, double lowerBound, Stop stop) {
        int[] array = tables.starts(starts);
        double aim = losses.aim(array);
        return new Schedule(
                tables.list(array),
                aim,
                losses.total(array),
                Math.min(lowerBound, aim),
                new Lateness(tables).outcomes(array),
                stop);
    }

    /**
     * The relative gap between a loss and a bound.
     *
     * @param loss a loss, 0 or more
     * @param bound what no plan can go below
     * @return (loss - bound) / loss, at least 0
     */
    public static double gap(double loss, double bound) {
        return loss <= 0 ? 0 : Math.max(0, (loss - bound) / loss);
    }
}
