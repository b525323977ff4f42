package org.wardround.engine.plan;

import org.wardround.engine.kernel.Euros;

/** The one-off price at which a solution that was left out would come into the plan, all else as it is. */
public sealed interface EntryPrice permits EntryPrice.UpTo, EntryPrice.NotEvenFree {
    /**
     * It would come in at this price or below.
     *
     * @param oneOff the largest one-off price that was found, below its own
     */
    record UpTo(Euros oneOff) implements EntryPrice {}

    /** Even for nothing it would stay out: hours, running costs or time lack, or others do more with the same. */
    record NotEvenFree() implements EntryPrice {}
}
