package org.wardround.engine.inventory;

import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.kernel.Euros;

/**
 * Money that is bound to a purpose: a grant or a voucher. It pays one-off costs of what starts in its time.
 *
 * @param id what it is called
 * @param amount most that it pays in all, in euros
 * @param ownShare share of each cost that the hospital pays itself, 0 to below 1
 * @param from the quarter of this day is the first in which a start counts
 * @param to the quarter of this day is the last
 * @param solutions ids of the solutions that it pays for
 */
public record Funding(String id, Euros amount, double ownShare, LocalDate from, LocalDate to, List<String> solutions) {
    /** Copies the collection, so that the record never changes. */
    public Funding {
        solutions = List.copyOf(solutions);
    }
}
