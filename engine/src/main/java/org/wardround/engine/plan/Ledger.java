package org.wardround.engine.plan;

import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;

/**
 * What a growing plan uses of money and hours. Money counts in quarters of a cent, so that sums are exact: a one-off
 * cent counts 4, a cent a year counts 1 in each quarter in which it runs.
 */
final class Ledger {
    private static final double ROUNDING = 1e-9;

    private final Tables tables;
    private final boolean countMoney;
    private final boolean countHours;
    private final long[] oneOff;
    private final long[] running;
    private long perYear;
    private final double[][] hours;
    private final double[] hoursLimit = new double[Tables.ROLES];

    Ledger(Tables tables) {
        this(tables, true, true);
    }

    /** A ledger that may leave money or hours out of account, to ask what holds a plan back. */
    Ledger(Tables tables, boolean countMoney, boolean countHours) {
        this.tables = tables;
        this.countMoney = countMoney;
        this.countHours = countHours;
        int years = (tables.quarters + 3) / 4;
        this.oneOff = new long[years];
        this.running = new long[years];
        this.hours = new double[tables.quarters][Tables.ROLES];
        tables.problem
                .limits()
                .hoursPerQuarter()
                .forEach((Role role, Hours value) -> hoursLimit[Tables.row(role)] = value.value());
    }

    Ledger with(int[] starts) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != Tables.NEVER) {
                book(i, starts[i], 1);
            }
        }
        return this;
    }

    void book(int i, int quarter, int sign) {
        Candidate candidate = tables.candidates.get(i);
        int lead = tables.lead[i];
        int inPlace = quarter + lead;
        oneOff[quarter / 4] += sign * 4L * candidate.oneOff().cents();
        perYear += sign * candidate.perYear().cents();
        for (int t = inPlace; t < tables.quarters; t++) {
            running[t / 4] += sign * candidate.perYear().cents();
        }
        for (int t = quarter; t < tables.quarters; t++) {
            double[] row = hours[t];
            for (int r = 0; r < Tables.ROLES; r++) {
                row[r] += sign * (t < inPlace ? tables.hours[i][r] / lead : tables.hoursRunning[i][r]);
            }
        }
    }

    /** Whether there is room for one more; books nothing, so that sums of hours don't drift. */
    boolean fits(int i, int quarter) {
        return (!countMoney || fitsMoney(i, quarter)) && (!countHours || fitsHours(i, quarter));
    }

    private boolean fitsMoney(int i, int quarter) {
        Candidate candidate = tables.candidates.get(i);
        long cents = candidate.perYear().cents();
        if (perYear + cents > perYearLimit()) {
            return false;
        }
        int inPlace = quarter + tables.lead[i];
        for (int year = quarter / 4; year < oneOff.length; year++) {
            int last = Math.min(4 * year + 4, tables.quarters);
            long more = Math.max(0, last - Math.max(inPlace, 4 * year)) * cents;
            long once = year == quarter / 4 ? 4 * candidate.oneOff().cents() : 0;
            if (!moneyBalanced(year, oneOff[year] + once, running[year] + more)) {
                return false;
            }
        }
        return true;
    }

    private boolean fitsHours(int i, int quarter) {
        int inPlace = quarter + tables.lead[i];
        for (int t = quarter; t < tables.quarters; t++) {
            for (int r = 0; r < Tables.ROLES; r++) {
                double more = t < inPlace ? tables.hours[i][r] / tables.lead[i] : tables.hoursRunning[i][r];
                if (more > 0 && hours[t][r] + more > limit(r)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double limit(int role) {
        return hoursLimit[role] * (1 + 1e-12) + ROUNDING;
    }

    boolean moneyBalanced(int year) {
        return moneyBalanced(year, oneOff[year], running[year]);
    }

    private boolean moneyBalanced(int year, long once, long runs) {
        int length = Math.min(4, tables.quarters - 4 * year);
        return switch (tables.problem.limits().budget()) {
            case Budget.Split split ->
                once <= length * split.oneOffPerYear().cents()
                        && runs <= length * split.runningPerYear().cents();
            case Budget.Pooled pooled ->
                once + runs <= length * pooled.perYear().cents();
        };
    }

    boolean sustainable() {
        return !countMoney || perYear <= perYearLimit();
    }

    private long perYearLimit() {
        return switch (tables.problem.limits().budget()) {
            case Budget.Split split -> split.runningPerYear().cents();
            case Budget.Pooled pooled -> pooled.perYear().cents();
        };
    }

    boolean hoursBalanced(int quarter, Role role) {
        return !countHours || hours[quarter][Tables.row(role)] <= limit(Tables.row(role));
    }

    double hours(int quarter, Role role) {
        return hours[quarter][Tables.row(role)];
    }

    /** Money over the whole plan, in quarters of a cent. */
    long money() {
        long sum = 0;
        for (int year = 0; year < oneOff.length; year++) {
            sum += oneOff[year] + running[year];
        }
        return sum;
    }
}
