package org.wardround.engine.plan;

/**
 * How good a plan is: pins and duties first, then loss; where the loss is the same, cheaper, then fewer hours, then earlier.
 */
record Score(int unmet, double loss, long money, double hours, int startSum) {
    private static final double SAME = 1e-9;

    static Score of(Tables tables, int[] starts) {
        double hours = 0;
        int sum = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != Tables.NEVER) {
                sum += starts[i] + 1;
                for (int r = 0; r < Tables.ROLES; r++) {
                    int running = Math.max(0, tables.quarters - starts[i] - tables.lead[i]);
                    hours += tables.hours[i][r] + running * tables.hoursRunning[i][r];
                }
            }
        }
        return new Score(
                new Lateness(tables).unmet(starts),
                new LossTable(tables).aim(starts),
                new Ledger(tables).with(starts).money(),
                hours,
                sum);
    }

    boolean betterThan(Score other) {
        if (unmet != other.unmet) {
            return unmet < other.unmet;
        }
        if (Math.abs(loss - other.loss) > SAME * Math.max(loss, other.loss)) {
            return loss < other.loss;
        }
        if (money != other.money) {
            return money < other.money;
        }
        if (Math.abs(hours - other.hours) > SAME * Math.max(hours, other.hours)) {
            return hours < other.hours;
        }
        return startSum < other.startSum;
    }
}
