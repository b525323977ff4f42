package org.wardround.engine.plan;

/** What grants pay of each quarter's one-off money: where money lacks first, and within a year as early as they can. */
final class GrantsByQuarter {
    private final Tables tables;

    GrantsByQuarter(Tables tables) {
        this.tables = tables;
    }

    /** In quarters of a cent, by quarter. */
    long[] of(int[] starts) {
        long[][] left = new Ledger(tables).with(starts).paid();
        long[] granted = new long[tables.quarters];
        for (int quarter = 0; quarter < tables.quarters; quarter++) {
            int span = tables.money.spanOf(quarter);
            for (int i = 0; i < starts.length; i++) {
                Candidate candidate = tables.candidates.get(i);
                int payer = starts[i] == quarter ? tables.problem.limits().payer(candidate.id(), quarter) : -1;
                if (payer >= 0) {
                    Grant grant = tables.problem.limits().grants().get(payer);
                    long pays = Math.min(
                            left[payer][span],
                            4 * grant.pays(candidate.oneOff()).cents());
                    left[payer][span] -= pays;
                    granted[quarter] += pays;
                }
            }
        }
        return granted;
    }
}
