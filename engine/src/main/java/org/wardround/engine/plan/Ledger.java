package org.wardround.engine.plan;

import org.wardround.engine.inventory.Role;

/**
 * What a growing plan uses of money and hours. Money counts in quarters of a cent, so that sums are exact: a one-off
 * cent counts 4, a cent a year counts 1 in each quarter in which it runs.
 */
final class Ledger {
    private static final double ROUNDING = 1e-9;

    private final Tables tables;
    private final boolean countMoney;
    private final boolean countHours;
    private final Money money;
    private final long[] oneOff;
    private final long[] running;
    private final long[][] covered;
    private long perYear;
    private final double[][] hours;
    private final double[][] hoursLimit;
    private final int[] disturbing;

    Ledger(Tables tables) {
        this(tables, true, true);
    }

    /** A ledger that may leave money or hours out of account, to ask what holds a plan back. */
    Ledger(Tables tables, boolean countMoney, boolean countHours) {
        this.tables = tables;
        this.countMoney = countMoney;
        this.countHours = countHours;
        this.money = tables.money;
        int years = (tables.quarters + 3) / 4;
        this.oneOff = new long[years];
        this.running = new long[years];
        this.covered = new long[tables.problem.limits().grants().size()][years];
        this.hours = new double[tables.quarters][Tables.ROLES];
        this.hoursLimit = tables.hoursLimit;
        this.disturbing = new int[tables.quarters];
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
        bookMoney(i, quarter, sign);
        perYear += sign * candidate.perYear().cents();
        for (int t = quarter; t < tables.quarters; t++) {
            double[] row = hours[t];
            for (int r = 0; r < Tables.ROLES; r++) {
                row[r] += sign * (t < inPlace ? tables.hours[i][r] / lead : tables.hoursRunning[i][r]);
            }
        }
        if (candidate.disturbs() && inPlace <= tables.quarters) {
            disturbing[inPlace - 1] += sign;
        }
    }

    private void bookMoney(int i, int quarter, int sign) {
        Candidate candidate = tables.candidates.get(i);
        oneOff[quarter / 4] += sign * 4L * candidate.oneOff().cents();
        int payer = tables.problem.limits().payer(candidate.id(), quarter);
        if (payer >= 0) {
            Grant grant = tables.problem.limits().grants().get(payer);
            covered[payer][quarter / 4] +=
                    sign * 4L * grant.pays(candidate.oneOff()).cents();
        }
        for (int t = quarter + tables.lead[i]; t < tables.quarters; t++) {
            running[t / 4] += sign * candidate.perYear().cents();
        }
    }

    /** Whether there is room for one more; books no hours, so that their sums don't drift. */
    boolean fits(int i, int quarter) {
        return (!countMoney || fitsMoney(i, quarter))
                && (!countHours || fitsHours(i, quarter))
                && (!tables.candidates.get(i).disturbs()
                        || disturbing[quarter + tables.lead[i] - 1]
                                < tables.problem.limits().mostAtOnce());
    }

    private boolean fitsMoney(int i, int quarter) {
        if (perYear + tables.candidates.get(i).perYear().cents() > money.perYearLimit()) {
            return false;
        }
        bookMoney(i, quarter, 1);
        boolean fits = true;
        for (int year = quarter / 4; fits && year < oneOff.length; year++) {
            fits = moneyBalanced(year);
        }
        bookMoney(i, quarter, -1);
        return fits;
    }

    private boolean fitsHours(int i, int quarter) {
        int inPlace = quarter + tables.lead[i];
        for (int t = quarter; t < tables.quarters; t++) {
            for (int r = 0; r < Tables.ROLES; r++) {
                double more = t < inPlace ? tables.hours[i][r] / tables.lead[i] : tables.hoursRunning[i][r];
                if (more > 0 && hours[t][r] + more > limit(t, r)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double limit(int quarter, int role) {
        return hoursLimit[quarter][role] * (1 + 1e-12) + ROUNDING;
    }

    boolean moneyBalanced(int year) {
        return money.suffices(year, oneOff, running, covered);
    }

    boolean sustainable() {
        return !countMoney || perYear <= money.perYearLimit();
    }

    boolean disturbsTooMuch(int quarter) {
        return disturbing[quarter] > tables.problem.limits().mostAtOnce();
    }

    /** Most that a grant pays, in quarters of a cent. */
    long paidBy(int grant) {
        long sum = 0;
        for (long year : covered[grant]) {
            sum += year;
        }
        return Math.min(
                sum, 4 * tables.problem.limits().grants().get(grant).amount().cents());
    }

    boolean hoursBalanced(int quarter, Role role) {
        return !countHours || hours[quarter][Tables.row(role)] <= limit(quarter, Tables.row(role));
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

    /** By how much money is exceeded, all years and what runs after the end together, in quarters of a cent. */
    long overspent() {
        return money.over(oneOff, running, covered) + 4 * Math.max(0, perYear - money.perYearLimit());
    }
}
