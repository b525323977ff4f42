package org.wardround.engine.remediation;

import java.time.LocalDate;

/** What people said of how far a vulnerability is mended on an asset. */
public sealed interface Mark permits Mark.None, Mark.Set {
    /** Nobody said anything, which means: not remediated. */
    record None() implements Mark {}

    /**
     * Somebody set it.
     *
     * @param status how far
     * @param by who; empty when not said
     * @param date when
     * @param note what was done; may be empty
     */
    record Set(Remediation status, String by, LocalDate date, String note) implements Mark {}

    /**
     * How far it is.
     *
     * @return what was set
     */
    default Remediation status() {
        return switch (this) {
            case None none -> Remediation.NOT_REMEDIATED;
            case Set set -> set.status();
        };
    }
}
