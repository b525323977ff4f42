package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;

/** Finds the cheapest set that would meet each late duty as early as possible, and what it lacks. */
final class DutyNeeds {
    private static final double NOTHING = 1e-6;

    private final Tables tables;
    private final int[] plan;
    private final Lateness lateness;

    DutyNeeds(Tables tables, List<Start> starts) {
        this.tables = tables;
        this.plan = tables.starts(starts);
        this.lateness = new Lateness(tables);
    }

    List<DutyNeed> all() {
        List<DutyNeed> needs = new ArrayList<>();
        for (int d = 0; d < tables.dutyDue.length; d++) {
            boolean sooner = lateness.late(plan, d) > 0 && lateness.earliest(d) < lateness.met(plan, d);
            if (sooner) {
                needs.add(cheapest(d));
            }
        }
        needs.sort(Comparator.comparing(DutyNeed::duty));
        return needs;
    }

    /** The answer with the least extra money, then the fewest extra hours, of those that come earliest. */
    private DutyNeed cheapest(int duty) {
        DutyNeed best = new DutyNeed("", List.of(), Tables.NEVER, Euros.ZERO, new TreeMap<>());
        for (int i : tables.dutyAnyOf[duty]) {
            if (tables.earliest[i] + tables.lead[i] == lateness.earliest(duty)) {
                DutyNeed need = need(duty, i);
                if (best.quarter() == Tables.NEVER || cheaper(need, best)) {
                    best = need;
                }
            }
        }
        return best;
    }

    private static boolean cheaper(DutyNeed one, DutyNeed other) {
        int money = one.money().compareTo(other.money());
        return money < 0 || (money == 0 && sum(one) < sum(other));
    }

    private static double sum(DutyNeed need) {
        return need.hours().values().stream().mapToDouble(Hours::value).sum();
    }

    private DutyNeed need(int duty, int i) {
        int[] with = plan.clone();
        TreeSet<Integer> moved = new TreeSet<>();
        early(i, with, moved);
        Ledger ledger = new Ledger(tables).with(with);
        SortedMap<Role, Hours> hours = new TreeMap<>();
        for (Role role : Role.values()) {
            double over = 0;
            for (int t = 0; t < tables.quarters; t++) {
                over += Math.max(
                        0,
                        ledger.hours(t, role)
                                - tables.problem.limits().hours(role, t).value());
            }
            if (over > NOTHING) {
                hours.put(role, new Hours(over));
            }
        }
        return new DutyNeed(
                tables.problem.duties().get(duty).id(),
                moved.stream().map(j -> tables.candidates.get(j).id()).toList(),
                with[i] + tables.lead[i],
                Euros.of(ledger.overspent() / 400.0),
                hours);
    }

    /** Starts a solution and what it needs as early as lead times and freezes allow, where they start later or not at all. */
    private void early(int i, int[] with, Set<Integer> moved) {
        for (int j : tables.requires[i]) {
            early(j, with, moved);
        }
        if (with[i] > tables.earliest[i]) {
            with[i] = tables.earliest[i];
            moved.add(i);
            for (int other : tables.excludes[i]) {
                with[other] = Tables.NEVER;
            }
        }
    }
}
