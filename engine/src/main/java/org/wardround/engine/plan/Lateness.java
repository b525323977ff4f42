package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When duties are met, how late that is, and what holds them back. */
final class Lateness {
    private final Tables tables;

    Lateness(Tables tables) {
        this.tables = tables;
    }

    /** What comes before loss: pins that are not kept, then quarters in which duties are late. */
    int unmet(int[] starts) {
        int missing = 0;
        for (int i = 0; i < starts.length; i++) {
            missing += tables.pinned[i] && starts[i] == Tables.NEVER ? 1 : 0;
        }
        return missing * tables.problem.pinWeight() + total(starts);
    }

    int total(int[] starts) {
        int sum = 0;
        for (int d = 0; d < tables.dutyDue.length; d++) {
            sum += late(starts, d);
        }
        return sum;
    }

    int late(int[] starts, int duty) {
        return Math.max(0, met(starts, duty) - tables.dutyDue[duty]);
    }

    /** The quarter in which a duty is met; the length of the plan when it is not. */
    int met(int[] starts, int duty) {
        int quarter = tables.quarters;
        for (int i : tables.dutyAnyOf[duty]) {
            quarter = Math.min(quarter, starts[i] + tables.lead[i]);
        }
        return quarter;
    }

    List<DutyOutcome> outcomes(int[] starts) {
        List<DutyOutcome> outcomes = new ArrayList<>();
        for (int d = 0; d < tables.dutyDue.length; d++) {
            int quarter = met(starts, d);
            String by = "";
            for (int i : tables.dutyAnyOf[d]) {
                if (by.isEmpty() && quarter < tables.quarters && starts[i] + tables.lead[i] == quarter) {
                    by = tables.candidates.get(i).id();
                }
            }
            outcomes.add(new DutyOutcome(
                    tables.problem.duties().get(d), quarter < tables.quarters, quarter, by, holdback(starts, d)));
        }
        outcomes.sort(Comparator.comparing(outcome -> outcome.duty().id()));
        return outcomes;
    }

    private Holdback holdback(int[] starts, int duty) {
        if (late(starts, duty) == 0) {
            return Holdback.NOTHING;
        }
        if (tables.dutyAnyOf[duty].length == 0) {
            return Holdback.NO_SOLUTION;
        }
        int met = met(starts, duty);
        if (earliest(duty) >= met) {
            return Holdback.LEAD_TIME;
        }
        boolean byMoney = earlierWith(starts, duty, new Ledger(tables, false, true));
        boolean byHours = earlierWith(starts, duty, new Ledger(tables, true, false));
        if (byMoney || byHours) {
            return either(byMoney, byHours);
        }
        return earlierWith(starts, duty, new Ledger(tables, false, false))
                ? Holdback.MONEY_AND_HOURS
                : Holdback.LEAD_TIME;
    }

    /** What holds a duty back where more of one of the two alone would help. */
    static Holdback either(boolean byMoney, boolean byHours) {
        if (byMoney && byHours) {
            return Holdback.MONEY_OR_HOURS;
        }
        return byMoney ? Holdback.MONEY : Holdback.HOURS;
    }

    /** The earliest quarter in which a duty can be met by lead times, prerequisites and freezes alone. */
    int earliest(int duty) {
        return met(tables.earliest, duty);
    }

    private boolean earlierWith(int[] starts, int duty, Ledger empty) {
        Growth growth = new Growth(tables, starts, empty);
        for (int i : tables.dutyAnyOf[duty]) {
            if (growth.wouldBeInPlace(i) < met(starts, duty)) {
                return true;
            }
        }
        return false;
    }
}
