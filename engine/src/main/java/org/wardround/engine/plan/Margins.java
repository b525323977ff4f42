package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;

/** What the next euro and the next hour are worth, as a finite difference of best plans. */
final class Margins {
    /** A twentieth more of what there is. */
    private static final double STEP = 0.05;

    /** At least so many hours, where there are few or none. */
    private static final double LEAST_HOURS = 8;

    private final Planner planner;
    private final PlanningProblem problem;
    private final Schedule plan;

    Margins(Planner planner, PlanningProblem problem, Schedule plan) {
        this.planner = planner;
        this.problem = problem;
        this.plan = plan;
    }

    List<Margin> all() {
        List<String> names = new ArrayList<>();
        List<Double> steps = new ArrayList<>();
        List<Planner.Task> tasks = new ArrayList<>();
        Ladder ladder = new Ladder(problem);
        if (!ladder.none()) {
            names.add("money");
            steps.add(ladder.perYearAt(1 + STEP).value() - ladder.perYearAt(1).value());
            tasks.add(task(ladder.at(1 + STEP)));
        }
        for (Role role : Role.values()) {
            if (problem.candidates().stream().anyMatch(candidate -> works(candidate, role))) {
                double step = Math.max(
                        LEAST_HOURS, STEP * problem.limits().hours(role, 0).value());
                names.add(role.name().toLowerCase(Locale.ROOT));
                steps.add(step);
                tasks.add(task(problem.withLimits(more(role, step))));
            }
        }
        List<Schedule> found = planner.planAll(tasks);
        int late = late(plan);
        List<Margin> margins = new ArrayList<>();
        for (int m = 0; m < found.size(); m++) {
            Schedule with = found.get(m);
            margins.add(new Margin(
                    names.get(m),
                    steps.get(m),
                    plan.residualLoss() - with.residualLoss(),
                    late - late(with),
                    with.stop().gap()));
        }
        return margins;
    }

    private Planner.Task task(PlanningProblem there) {
        return new Planner.Task(there, List.of(plan.starts()), Planner.Precision.FULL);
    }

    private int late(Schedule schedule) {
        return new PlanEvaluator(problem).lateQuarters(schedule.starts());
    }

    private static boolean works(Candidate candidate, Role role) {
        return candidate.hours().containsKey(role)
                || candidate.hoursPerQuarter().containsKey(role);
    }

    private Limits more(Role role, double step) {
        Limits limits = problem.limits();
        SortedMap<Role, Hours> hours = new TreeMap<>(limits.hoursPerQuarter());
        hours.put(role, new Hours(hours.getOrDefault(role, Hours.ZERO).value() + step));
        List<StaffChange> changes = limits.staffChanges().stream()
                .map(change -> change.role() == role
                        ? new StaffChange(
                                role,
                                change.fromQuarter(),
                                new Hours(change.hours().value() + step))
                        : change)
                .toList();
        return new Limits(
                limits.budget(), hours, changes, limits.frozenQuarters(), limits.mostAtOnce(), limits.grants());
    }
}
