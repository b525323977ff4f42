package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Role;

/** Checks a plan against every limit. */
final class Check {
    private final Tables tables;
    private final int[] starts;

    Check(Tables tables, int[] starts) {
        this.tables = tables;
        this.starts = starts;
    }

    boolean passes() {
        return breaches().isEmpty();
    }

    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != Tables.NEVER) {
                links(i, breaches);
            }
        }
        if (breaches.stream().noneMatch(b -> b.limit() == Breach.Limit.LENGTH)) {
            means(breaches);
        }
        return breaches;
    }

    private void links(int i, List<Breach> breaches) {
        int start = starts[i];
        String id = tables.candidates.get(i).id();
        if (start < 0 || start >= tables.quarters) {
            breaches.add(new Breach(Breach.Limit.LENGTH, start, id));
        }
        if (tables.disturbs(i, start)) {
            breaches.add(new Breach(Breach.Limit.FREEZE, start + tables.lead[i] - 1, id));
        }
        if (tables.misses(i, start)) {
            breaches.add(new Breach(Breach.Limit.PIN, start, id));
        }
        boolean ready = !tables.broken[i];
        for (int j : tables.requires[i]) {
            ready &= starts[j] + tables.lead[j] <= start;
        }
        if (!ready) {
            breaches.add(new Breach(Breach.Limit.PREREQUISITE, start, id));
        }
        for (int j : tables.excludes[i]) {
            if (starts[j] != Tables.NEVER) {
                breaches.add(new Breach(Breach.Limit.ALTERNATIVE, start, id));
            }
        }
    }

    private void means(List<Breach> breaches) {
        Ledger ledger = new Ledger(tables).with(starts);
        for (int span = 0; span < tables.money.spans.size(); span++) {
            if (!ledger.moneyBalanced(span)) {
                breaches.add(new Breach(
                        Breach.Limit.MONEY, tables.money.spans.get(span).first(), ""));
            }
        }
        if (!ledger.sustainable()) {
            breaches.add(new Breach(Breach.Limit.MONEY, tables.quarters, ""));
        }
        for (int t = 0; t < tables.quarters; t++) {
            if (ledger.disturbsTooMuch(t)) {
                breaches.add(new Breach(Breach.Limit.DISRUPTION, t, ""));
            }
            for (Role role : Role.values()) {
                if (!ledger.hoursBalanced(t, role)) {
                    breaches.add(new Breach(Breach.Limit.HOURS, t, role.name()));
                }
            }
        }
    }
}
