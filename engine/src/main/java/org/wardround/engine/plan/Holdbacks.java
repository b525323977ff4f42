package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;

/** Finds out what holds late duties back, by planning for duties alone with money or with hours without limit. */
final class Holdbacks {
    private static final Budget ANY_MONEY = new Budget.Pooled(Euros.of(1e12));
    private static final Hours ANY_HOURS = new Hours(1e9);

    private final Planner planner;
    private final PlanningProblem problem;

    Holdbacks(Planner planner, PlanningProblem problem) {
        this.planner = planner;
        this.problem = problem;
    }

    List<DutyOutcome> refine(List<DutyOutcome> outcomes) {
        if (outcomes.stream().noneMatch(Holdbacks::unclear)) {
            return outcomes;
        }
        SortedMap<Role, Hours> anyHours = new TreeMap<>();
        for (Role role : Role.values()) {
            anyHours.put(role, ANY_HOURS);
        }
        Limits limits = problem.limits();
        List<Schedule> lifted = planner.planAll(List.of(
                Planner.Task.of(with(limits.withBudget(ANY_MONEY))),
                Planner.Task.of(with(limits.withHours(anyHours)))));
        Map<String, Integer> anyMoney = met(lifted.getFirst());
        Map<String, Integer> anyTime = met(lifted.getLast());
        List<DutyOutcome> refined = new ArrayList<>();
        for (DutyOutcome outcome : outcomes) {
            String id = outcome.duty().id();
            int byMoney = anyMoney.getOrDefault(id, problem.quarters());
            int byHours = anyTime.getOrDefault(id, problem.quarters());
            boolean moneyHelps = byMoney < outcome.quarter();
            boolean hoursHelp = byHours < outcome.quarter();
            Holdback holdback = unclear(outcome) && (moneyHelps || hoursHelp)
                    ? Lateness.either(moneyHelps, hoursHelp)
                    : outcome.holdback();
            refined.add(new DutyOutcome(outcome.duty(), outcome.met(), outcome.quarter(), outcome.by(), holdback));
        }
        return refined;
    }

    private static boolean unclear(DutyOutcome outcome) {
        return switch (outcome.holdback()) {
            case MONEY, HOURS, MONEY_AND_HOURS, MONEY_OR_HOURS -> true;
            case NOTHING, LEAD_TIME, NO_SOLUTION -> false;
        };
    }

    private PlanningProblem with(Limits limits) {
        return problem.withScenarios(List.of()).withLimits(limits);
    }

    private static Map<String, Integer> met(Schedule schedule) {
        Map<String, Integer> met = new HashMap<>();
        schedule.duties().forEach(outcome -> met.put(outcome.duty().id(), outcome.quarter()));
        return met;
    }
}
