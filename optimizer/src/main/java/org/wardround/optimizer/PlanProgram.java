package org.wardround.optimizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.Candidate;
import org.wardround.engine.plan.Duty;
import org.wardround.engine.plan.Pin;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.ScenarioLoss;
import org.wardround.engine.plan.Start;

/**
 * A planning problem as a program. A variable says that a candidate has started by a quarter, another that a duty is
 * met by a quarter; a quarter in which nothing may start shares the variable of the one before.
 */
final class PlanProgram {
    /** Stands for a variable that is always 0. */
    static final int NO = -1;

    private final PlanningProblem problem;
    private final int quarters;
    private final Map<String, Candidate> candidates = new TreeMap<>();
    private final Map<String, int[]> started = new HashMap<>();
    private final List<Start> starts = new ArrayList<>();
    private final Map<List<String>, int[]> met = new HashMap<>();
    private final List<Program.Row> rows = new ArrayList<>();
    private final Program program;
    private int size;

    PlanProgram(PlanningProblem problem) {
        this.problem = problem;
        this.quarters = problem.quarters();
        problem.candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
        candidates.values().forEach(this::variables);
        links();
        new MoneyRows(problem, List.copyOf(candidates.values()), this::by).forEach(this::limit);
        hours();
        disruptions();
        this.program = with(unmet());
    }

    Program program() {
        return program;
    }

    /** The variables that are 1 in a plan. */
    int[] ones(List<Start> plan) {
        Set<Integer> ones = new HashSet<>();
        for (Start start : plan) {
            int[] row = started(start.solutionId());
            for (int q = start.quarter(); q < quarters; q++) {
                ones.add(row[q]);
            }
        }
        met.forEach((anyOf, row) -> {
            for (int t = 0; t < quarters; t++) {
                int quarter = t;
                boolean inPlace = plan.stream().anyMatch(s -> anyOf.contains(s.solutionId()) && s.inPlace() <= quarter);
                if (row[t] != NO && inPlace) {
                    ones.add(row[t]);
                }
            }
        });
        return ones.stream().filter(v -> v != NO).mapToInt(v -> v).sorted().toArray();
    }

    /** The plan of a solution. */
    List<Start> starts(List<Integer> ones) {
        Map<String, Start> first = new TreeMap<>();
        for (int v : ones) {
            if (v < starts.size()) {
                Start start = starts.get(v);
                first.merge(start.solutionId(), start, (x, y) -> x.quarter() <= y.quarter() ? x : y);
            }
        }
        return List.copyOf(first.values());
    }

    private int[] started(String id) {
        return started.getOrDefault(id, new int[0]);
    }

    /** The variable that a candidate has started by a quarter. */
    private int by(Candidate candidate, int quarter) {
        return quarter < 0 ? NO : started(candidate.id())[Math.min(quarter, quarters - 1)];
    }

    private void variables(Candidate candidate) {
        int[] row = new int[quarters];
        int last = NO;
        for (int q = 0; q < quarters; q++) {
            boolean inTime = q + candidate.leadQuarters() < quarters;
            boolean frozen = candidate.disturbs()
                    && problem.limits().frozenQuarters().contains(q + candidate.leadQuarters() - 1);
            int quarter = q;
            boolean misses = problem.pins().stream()
                    .anyMatch(pin ->
                            pin.solutionId().equals(candidate.id()) && pin.quarter() >= 0 && pin.quarter() != quarter);
            if (inTime && !frozen && !misses) {
                int variable = size++;
                starts.add(new Start(candidate.id(), q, q + candidate.leadQuarters()));
                if (last != NO) {
                    rows.add(new Form().plus(last, 1).plus(variable, -1).atMost(0));
                }
                last = variable;
            }
            row[q] = last;
        }
        started.put(candidate.id(), row);
    }

    private void links() {
        Set<List<String>> pairs = new HashSet<>();
        for (Candidate candidate : candidates.values()) {
            for (String id : candidate.requires()) {
                Candidate before = candidates.get(id);
                for (int q = 0; q < quarters; q++) {
                    int variable = by(candidate, q);
                    if (variable != NO && (q == 0 || variable != by(candidate, q - 1))) {
                        int ready = before == null ? NO : by(before, q - before.leadQuarters());
                        rows.add(new Form().plus(variable, 1).plus(ready, -1).atMost(0));
                    }
                }
            }
            for (String id : candidate.excludes()) {
                Candidate other = candidates.get(id);
                boolean fresh = other != null
                        && !id.equals(candidate.id())
                        && pairs.add(List.of(candidate.id(), id))
                        && pairs.add(List.of(id, candidate.id()));
                if (other != null && fresh) {
                    rows.add(new Form()
                            .plus(by(candidate, quarters - 1), 1)
                            .plus(by(other, quarters - 1), 1)
                            .atMost(1));
                }
            }
        }
    }

    private void hours() {
        for (Role role : Role.values()) {
            for (int t = 0; t < quarters; t++) {
                double available = problem.limits().hours(role, t).value();
                Form form = new Form();
                for (Candidate candidate : candidates.values()) {
                    int lead = candidate.leadQuarters();
                    double once =
                            candidate.hours().getOrDefault(role, Hours.ZERO).value() / lead;
                    double running = candidate
                            .hoursPerQuarter()
                            .getOrDefault(role, Hours.ZERO)
                            .value();
                    form.plus(by(candidate, t), once);
                    form.plus(by(candidate, t - lead), running - once);
                }
                limit(form, available);
            }
        }
    }

    /** So many works that disturb care may end in the same quarter. */
    private void disruptions() {
        for (int t = 0; t < quarters; t++) {
            Form form = new Form();
            for (Candidate candidate : candidates.values()) {
                int start = t + 1 - candidate.leadQuarters();
                if (candidate.disturbs() && start >= 0) {
                    form.plus(by(candidate, start), 1);
                    form.plus(by(candidate, start - 1), -1);
                }
            }
            limit(form, problem.limits().mostAtOnce());
        }
    }

    private void limit(Form form, double high) {
        if (form.most() > high) {
            rows.add(form.atMost(high));
        }
    }

    /** Pins that are not kept and quarters in which duties are late, less what is so whatever is done. */
    private Linear unmet() {
        Form late = new Form();
        for (Pin pin : problem.pins()) {
            Candidate candidate = candidates.get(pin.solutionId());
            if (candidate != null) {
                late.plus(by(candidate, quarters - 1), -problem.pinWeight());
            }
        }
        for (Duty duty : problem.duties()) {
            int[] row = met.computeIfAbsent(duty.anyOf(), this::met);
            for (int t = Math.max(0, duty.dueQuarter()); t < quarters; t++) {
                late.plus(row[t], -1);
            }
        }
        return late.linear();
    }

    private int[] met(List<String> anyOf) {
        int[] row = new int[quarters];
        for (int t = 0; t < quarters; t++) {
            Form form = new Form();
            for (String id : anyOf) {
                Candidate candidate = candidates.get(id);
                if (candidate != null) {
                    form.plus(by(candidate, t - candidate.leadQuarters()), -1);
                }
            }
            row[t] = NO;
            if (!form.linear().isEmpty()) {
                row[t] = size++;
                rows.add(form.plus(row[t], 1).atMost(0));
            }
        }
        return row;
    }

    /**
     * What remains of the scenarios in the quarters. Scenarios that the same candidates lower in the same way are one
     * term; where the worst years are made small, each term says what it adds to which scenario.
     */
    private Program with(Linear unmet) {
        List<String> scenarios = problem.aim() instanceof Aim.Shortfall shortfall
                ? shortfall.tail().scenarios()
                : List.of();
        Map<Shape, Double> weights = new LinkedHashMap<>();
        Map<Shape, double[]> parts = new LinkedHashMap<>();
        for (ScenarioLoss scenario : problem.scenarios()) {
            int sampled = scenarios.indexOf(scenario.id());
            for (int t = 0; t < quarters; t++) {
                Form form = new Form();
                for (Candidate candidate : candidates.values()) {
                    form.plus(
                            by(candidate, t - candidate.leadQuarters()),
                            candidate.effects().getOrDefault(scenario.id(), 0.0));
                }
                Shape shape = new Shape(form.linear(), scenario.floor());
                double worth = problem.worth(t) / 4;
                weights.merge(shape, worth * scenario.lossPerYear(), Double::sum);
                double[] part = parts.computeIfAbsent(shape, ignored -> new double[scenarios.size()]);
                if (sampled >= 0) {
                    part[sampled] += worth;
                }
            }
        }
        List<Program.Term> terms = weights.entrySet().stream()
                .map(entry -> new Program.Term(
                        entry.getValue(), entry.getKey().floor(), entry.getKey().form()))
                .toList();
        Goal goal = switch (problem.aim()) {
            case Aim.ExpectedLoss expected -> new Goal.Sum();
            case Aim.Shortfall shortfall -> new Goal.Worst(shortfall.tail(), List.copyOf(parts.values()));
        };
        return new Program(size, rows, unmet, terms, goal);
    }

    private record Shape(Linear form, double floor) {}
}
