package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;

/** A plan that grows: a solution is added together with the prerequisites that are missing, each as early as it fits. */
final class Growth {
    private final Tables tables;
    private final int[] starts;
    private final Ledger ledger;

    /** Starts from a plan; the ledger must be empty and is filled here. */
    Growth(Tables tables, int[] starts, Ledger ledger) {
        this.tables = tables;
        this.starts = starts.clone();
        this.ledger = ledger.with(starts);
    }

    int[] starts() {
        return starts.clone();
    }

    /** Adds a solution and what it needs; changes nothing and says false when that does not fit. */
    boolean add(int i) {
        List<Integer> added = new ArrayList<>();
        if (place(i, added, 0)) {
            return true;
        }
        for (int j : added) {
            ledger.book(j, starts[j], -1);
            starts[j] = Tables.NEVER;
        }
        return false;
    }

    /** The quarter in which a solution would be in place if it were added now, or moved to as early as it fits. */
    int wouldBeInPlace(int i) {
        int before = starts[i];
        if (before != Tables.NEVER) {
            ledger.book(i, before, -1);
            starts[i] = Tables.NEVER;
        }
        List<Integer> added = new ArrayList<>();
        boolean fits = place(i, added, 0);
        int inPlace = fits ? starts[i] + tables.lead[i] : Tables.NEVER;
        for (int j : added) {
            ledger.book(j, starts[j], -1);
            starts[j] = Tables.NEVER;
        }
        if (before != Tables.NEVER) {
            ledger.book(i, before, 1);
            starts[i] = before;
        }
        return inPlace;
    }

    private boolean place(int i, List<Integer> added, int depth) {
        if (starts[i] != Tables.NEVER) {
            return true;
        }
        if (tables.earliest[i] == Tables.NEVER || depth > tables.size()) {
            return false;
        }
        int ready = tables.earliest[i];
        for (int j : tables.requires[i]) {
            if (!place(j, added, depth + 1)) {
                return false;
            }
            ready = Math.max(ready, starts[j] + tables.lead[j]);
        }
        if (excluded(i)) {
            return false;
        }
        for (int quarter = ready; quarter + tables.lead[i] < tables.quarters; quarter++) {
            if (tables.allowed(i, quarter) && ledger.fits(i, quarter)) {
                ledger.book(i, quarter, 1);
                starts[i] = quarter;
                added.add(i);
                return true;
            }
        }
        return false;
    }

    private boolean excluded(int i) {
        for (int j : tables.excludes[i]) {
            if (starts[j] != Tables.NEVER) {
                return true;
            }
        }
        return false;
    }
}
