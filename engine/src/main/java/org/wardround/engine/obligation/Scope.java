package org.wardround.engine.obligation;

import org.wardround.engine.inventory.Profile;
import org.wardround.engine.kernel.Euros;

/**
 * What an act makes of the hospital by its size. NIS2 Art. 2(1) and 3 take the size classes of Recommendation
 * 2003/361/EC; the balance sheet is not known here, so turnover alone never makes an entity essential, and turnover
 * alone makes it important (the cautious reading). Designation under Directive (EU) 2022/2557 is not known either.
 */
final class Scope {
    private static final String NIS2 = "nis2";

    private static final int LARGE_STAFF = 250;

    private static final int MEDIUM_STAFF = 50;

    private static final Euros MEDIUM_REVENUE = Euros.of(10_000_000);

    private Scope() {}

    static EntityClass of(String act, Profile hospital) {
        if (!act.equals(NIS2)) {
            return EntityClass.ESSENTIAL;
        }
        boolean revenueKnown = hospital.revenuePerYear().compareTo(Euros.ZERO) > 0;
        if (hospital.staff() >= LARGE_STAFF) {
            return EntityClass.ESSENTIAL;
        }
        if (hospital.staff() >= MEDIUM_STAFF || hospital.revenuePerYear().compareTo(MEDIUM_REVENUE) > 0) {
            return EntityClass.IMPORTANT;
        }
        return hospital.staff() > 0 && revenueKnown ? EntityClass.OUT_OF_SCOPE : EntityClass.UNKNOWN;
    }
}
