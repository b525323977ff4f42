package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says of each solution why it is in the plan or not, by taking it out or adding it and judging what comes of it. */
final class Choices {
    private static final double NOTHING = 1e-9;

    private final Tables tables;
    private final int[] plan;
    private final LossTable losses;
    private final Lateness lateness;
    private final double loss;
    private final int late;

    Choices(Tables tables, List<Start> starts) {
        this.tables = tables;
        this.plan = tables.starts(starts);
        this.losses = new LossTable(tables);
        this.lateness = new Lateness(tables);
        this.loss = losses.total(plan);
        this.late = lateness.total(plan);
    }

    SortedMap<String, Choice> all() {
        SortedMap<String, Choice> choices = new TreeMap<>();
        for (int i = 0; i < plan.length; i++) {
            choices.put(tables.candidates.get(i).id(), plan[i] == Tables.NEVER ? out(i) : in(i));
        }
        return choices;
    }

    /** For each solution in the plan: how much more loss of each scenario there would be without it and what needs it. */
    SortedMap<String, SortedMap<String, Double>> removed() {
        double[] with = losses.byScenario(plan);
        SortedMap<String, SortedMap<String, Double>> removed = new TreeMap<>();
        for (int i = 0; i < plan.length; i++) {
            if (plan[i] != Tables.NEVER) {
                int[] without = plan.clone();
                without[i] = Tables.NEVER;
                takeOut(i, without);
                double[] then = losses.byScenario(without);
                SortedMap<String, Double> of = new TreeMap<>();
                for (int k = 0; k < with.length; k++) {
                    if (then[k] - with[k] > NOTHING * loss) {
                        of.put(tables.scenarios[k].id(), then[k] - with[k]);
                    }
                }
                removed.put(tables.candidates.get(i).id(), of);
            }
        }
        return removed;
    }

    /** How much less loss there would be with one more candidate, in place as early as its lead time allows. */
    static double lossWith(PlanningProblem problem, List<Start> starts, Candidate more) {
        List<Candidate> candidates = new ArrayList<>(problem.candidates());
        candidates.add(more);
        Tables wider = new Tables(problem.withCandidates(candidates));
        int[] with = wider.starts(starts);
        double before = new LossTable(wider).total(with);
        with[wider.index(more.id())] = 0;
        return before - new LossTable(wider).total(with);
    }

    private Choice in(int i) {
        int[] without = plan.clone();
        without[i] = Tables.NEVER;
        boolean ownUse = losses.total(without) - loss > NOTHING * loss;
        List<String> neededBy = takeOut(i, without);
        double lossWithout = losses.total(without) - loss;
        List<String> duties = new ArrayList<>();
        for (int d = 0; d < tables.dutyDue.length; d++) {
            if (lateness.late(without, d) > lateness.late(plan, d)) {
                duties.add(tables.problem.duties().get(d).id());
            }
        }
        if (!duties.isEmpty()) {
            return new Choice.ForTheLaw(duties.stream().sorted().toList(), lossWithout);
        }
        if (tables.pinned[i]) {
            return new Choice.AsWished(lossWithout);
        }
        return ownUse || neededBy.isEmpty() ? new Choice.ForTheRisk(lossWithout) : new Choice.AsPrerequisite(neededBy);
    }

    /** Takes out whatever needs a candidate, directly or by way of another, and names what needs it directly. */
    private List<String> takeOut(int i, int[] without) {
        List<String> direct = new ArrayList<>();
        for (int j : tables.neededBy[i]) {
            if (plan[j] != Tables.NEVER) {
                direct.add(tables.candidates.get(j).id());
            }
            if (without[j] != Tables.NEVER) {
                without[j] = Tables.NEVER;
                takeOut(j, without);
            }
        }
        return direct;
    }

    private Choice out(int i) {
        for (int j : tables.excludes[i]) {
            if (plan[j] != Tables.NEVER) {
                return new Choice.Instead(tables.candidates.get(j).id());
            }
        }
        Growth free = new Growth(tables, plan, new Ledger(tables, false, false));
        if (!free.add(i)) {
            return useful(i)
                    ? new Choice.NoRoom(0, tables.earliest[i] == Tables.NEVER ? "time" : "prerequisite")
                    : new Choice.NoUse();
        }
        int[] with = free.starts();
        double lossWith = loss - losses.total(with);
        if (lossWith <= NOTHING * loss && lateness.total(with) >= late) {
            return new Choice.NoUse();
        }
        boolean hoursOnly = new Growth(tables, plan, new Ledger(tables, true, false)).add(i);
        boolean moneyOnly = new Growth(tables, plan, new Ledger(tables, false, true)).add(i);
        return new Choice.NoRoom(Math.max(0, lossWith), lacking(moneyOnly, hoursOnly));
    }

    /** What lacks, from what more of one of the two alone would do. */
    private static String lacking(boolean moneyDoes, boolean hoursDo) {
        if (moneyDoes) {
            return hoursDo ? "money-or-hours" : "money";
        }
        return hoursDo ? "hours" : "money-and-hours";
    }

    private boolean useful(int i) {
        String id = tables.candidates.get(i).id();
        return !tables.candidates.get(i).effects().isEmpty()
                || tables.problem.duties().stream()
                        .anyMatch(duty -> duty.anyOf().contains(id));
    }
}
