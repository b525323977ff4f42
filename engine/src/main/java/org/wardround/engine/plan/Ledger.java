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
        int spans = money.spans.size();
        this.oneOff = new long[spans];
        this.running = new long[spans];
        this.covered = new long[tables.problem.limits().grants().size()][spans];
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
        int span = money.spanOf(quarter);
        oneOff[span] += sign * 4L * candidate.oneOff().cents();
        int payer = tables.problem.limits().payer(candidate.id(), quarter);
        if (payer >= 0) {
            Grant grant = tables.problem.limits().grants().get(payer);
            covered[payer][span] += sign * 4L * grant.pays(candidate.oneOff()).cents();
        }
        for (int t = quarter + tables.lead[i]; t < tables.quarters; t++) {
            running[money.spanOf(t)] += sign * candidate.perYear().cents();
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
        for (int span = money.spanOf(quarter); fits && span < oneOff.length; span++) {
            fits = moneyBalanced(span);
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

    boolean moneyBalanced(int span) {
        return money.suffices(span, oneOff, running, covered);
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
        for (long span : covered[grant]) {
            sum += span;
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
        for (int span = 0; span < oneOff.length; span++) {
            sum += oneOff[span] + running[span];
        }
        return sum;
    }

    /** What grants pay in each span, where money lacks first, in quarters of a cent. */
    long[][] paid() {
        return money.paid(oneOff, running, covered);
    }

    /** By how much money is exceeded, all spans and what runs after the end together, in quarters of a cent. */
    long overspent() {
        return money.over(oneOff, running, covered) + 4 * Math.max(0, perYear - money.perYearLimit());
    }
}
