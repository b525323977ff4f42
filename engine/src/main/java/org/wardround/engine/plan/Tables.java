package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;

/**
 * A planning problem as arrays, candidates sorted by id, so that a plan can be judged many thousand times. A plan is an
 * array of start quarters here, with {@link #NEVER} for what is not chosen.
 */
final class Tables {
    /** Start of what is not chosen; later than the end of any plan. */
    static final int NEVER = 1_000_000;

    static final int ROLES = Role.values().length;

    private static final List<Role> ROWS = List.of(Role.values());

    final PlanningProblem problem;
    final int quarters;
    final List<Candidate> candidates;
    final int[] lead;
    final int[][] requires;
    final int[][] neededBy;
    final int[][] excludes;
    final boolean[] broken;
    final double[][] hours;
    final double[][] hoursRunning;
    final ScenarioLoss[] scenarios;
    final double[][] effect;
    final int[][] dutyAnyOf;
    final int[] dutyDue;
    final int[] earliest;
    final Money money;
    final double[][] hoursLimit;
    final double[] worth;
    final boolean[] pinned;
    final int[] pinnedTo;

    private final Map<String, Integer> index = new HashMap<>();

    Tables(PlanningProblem problem) {
        this.problem = problem;
        this.quarters = problem.quarters();
        this.candidates = problem.candidates().stream()
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        int n = candidates.size();
        for (int i = 0; i < n; i++) {
            if (index.put(candidates.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "The candidate (" + candidates.get(i).id() + ") must be there once.");
            }
        }
        this.lead = candidates.stream().mapToInt(Candidate::leadQuarters).toArray();
        this.broken = new boolean[n];
        this.requires = new int[n][];
        this.excludes = new int[n][];
        this.neededBy = new int[n][];
        links();
        this.hours = hours(Candidate::hours);
        this.hoursRunning = hours(Candidate::hoursPerQuarter);
        this.scenarios = problem.scenarios().toArray(ScenarioLoss[]::new);
        this.effect = new double[scenarios.length][n];
        for (int k = 0; k < scenarios.length; k++) {
            for (int i = 0; i < n; i++) {
                effect[k][i] = candidates.get(i).effects().getOrDefault(scenarios[k].id(), 0.0);
            }
        }
        this.dutyAnyOf = problem.duties().stream()
                .map(d -> d.anyOf().stream()
                        .filter(index::containsKey)
                        .mapToInt(id -> index(id))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        this.dutyDue = problem.duties().stream()
                .mapToInt(d -> Math.max(0, d.dueQuarter()))
                .toArray();
        this.money = new Money(problem);
        this.hoursLimit = new double[quarters][ROLES];
        this.worth = new double[quarters];
        for (int t = 0; t < quarters; t++) {
            worth[t] = problem.worth(t);
            for (Role role : ROWS) {
                hoursLimit[t][row(role)] = problem.limits().hours(role, t).value();
            }
        }
        this.pinned = new boolean[n];
        this.pinnedTo = new int[n];
        Arrays.fill(pinnedTo, Pin.ANY);
        for (Pin pin : problem.pins()) {
            if (knows(pin.solutionId())) {
                pinned[index(pin.solutionId())] = true;
                pinnedTo[index(pin.solutionId())] = pin.quarter();
            }
        }
        this.earliest = earliestStarts();
    }

    static int row(Role role) {
        return ROWS.indexOf(role);
    }

    int size() {
        return candidates.size();
    }

    boolean knows(String id) {
        return index.containsKey(id);
    }

    int index(String id) {
        Integer i = index.get(id);
        if (i == null) {
            throw new IllegalArgumentException("The solution (" + id + ") must be one of the candidates.");
        }
        return i;
    }

    int[] nothing() {
        int[] starts = new int[size()];
        Arrays.fill(starts, NEVER);
        return starts;
    }

    int[] starts(List<Start> list) {
        int[] starts = nothing();
        for (Start start : list) {
            starts[index(start.solutionId())] = start.quarter();
        }
        return starts;
    }

    List<Start> list(int[] starts) {
        List<Start> list = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != NEVER) {
                list.add(new Start(candidates.get(i).id(), starts[i], starts[i] + lead[i]));
            }
        }
        list.sort(Comparator.comparingInt(Start::quarter).thenComparing(Start::solutionId));
        return list;
    }

    /** Whether a start brings something within the plan and disturbs no frozen quarter. */
    boolean allowed(int i, int quarter) {
        return !broken[i]
                && quarter >= 0
                && quarter + lead[i] < quarters
                && !disturbs(i, quarter)
                && !misses(i, quarter);
    }

    boolean disturbs(int i, int quarter) {
        return candidates.get(i).disturbs() && problem.limits().frozenQuarters().contains(quarter + lead[i] - 1);
    }

    /** Whether somebody wants it in another quarter. */
    boolean misses(int i, int quarter) {
        return pinnedTo[i] >= 0 && pinnedTo[i] != quarter;
    }

    private void links() {
        List<TreeSet<Integer>> both = new ArrayList<>();
        List<TreeSet<Integer>> needed = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            both.add(new TreeSet<>());
            needed.add(new TreeSet<>());
        }
        for (int i = 0; i < size(); i++) {
            Candidate candidate = candidates.get(i);
            TreeSet<Integer> before = new TreeSet<>();
            for (String id : candidate.requires()) {
                if (index.containsKey(id)) {
                    before.add(index(id));
                    needed.get(index(id)).add(i);
                } else {
                    broken[i] = true;
                }
            }
            requires[i] = array(before);
            for (String id : candidate.excludes()) {
                if (index.containsKey(id) && index(id) != i) {
                    both.get(i).add(index(id));
                    both.get(index(id)).add(i);
                }
            }
        }
        for (int i = 0; i < size(); i++) {
            excludes[i] = array(both.get(i));
            neededBy[i] = array(needed.get(i));
        }
    }

    private static int[] array(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }

    private interface Work {
        Map<Role, Hours> of(Candidate candidate);
    }

    private double[][] hours(Work work) {
        double[][] table = new double[size()][ROLES];
        for (int i = 0; i < size(); i++) {
            double[] row = table[i];
            work.of(candidates.get(i)).forEach((role, value) -> row[row(role)] = value.value());
        }
        return table;
    }

    /** Earliest starts by lead times, prerequisites and freezes alone; {@link #NEVER} where there is none. */
    private int[] earliestStarts() {
        int[] first = new int[size()];
        Arrays.fill(first, NEVER);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < size(); i++) {
                if (first[i] == NEVER) {
                    first[i] = earliestStart(i, first);
                    moved |= first[i] != NEVER;
                }
            }
        }
        return first;
    }

    private int earliestStart(int i, int[] first) {
        int ready = 0;
        for (int j : requires[i]) {
            ready = Math.max(ready, first[j] == NEVER ? NEVER : first[j] + lead[j]);
        }
        for (int quarter = ready; quarter + lead[i] < quarters; quarter++) {
            if (allowed(i, quarter)) {
                return quarter;
            }
        }
        return NEVER;
    }
}
