package org.wardround.report.trace;

import org.wardround.engine.solution.Availability;
import org.wardround.engine.solution.Offer;

/** Whether an offer is the hospital's own business. */
final class Own {
    private Own() {}

    static boolean choosable(Offer offer) {
        return switch (offer.availability()) {
            case Availability.Open ignored -> true;
            case Availability.Done ignored -> true;
            case Availability.RuledOut ignored -> false;
            case Availability.OfOthers ignored -> false;
        };
    }
}
