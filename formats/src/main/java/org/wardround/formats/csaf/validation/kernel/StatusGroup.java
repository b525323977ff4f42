package org.wardround.formats.csaf.validation.kernel;

import java.util.List;

/** Groups of statuses that contradict each other (section on product status). */
public enum StatusGroup {
    /** Affected, in one version or from one on. */
    AFFECTED,
    /** Not affected. */
    NOT_AFFECTED,
    /** Fixed, in one version or from one on. */
    FIXED,
    /** Nobody can say yet. */
    UNDER_INVESTIGATION,
    /** Nobody knows (CSAF 2.1). */
    UNKNOWN;

    /** Every member of product_status, in the order of the alphabet; "recommended" belongs to no group. */
    public static final List<String> ALL_KEYS = List.of(
            "first_affected",
            "first_fixed",
            "fixed",
            "known_affected",
            "known_not_affected",
            "last_affected",
            "recommended",
            "under_investigation",
            "unknown");

    /**
     * The members of product_status that belong to the group.
     *
     * @return their keys
     */
    public List<String> keys() {
        return switch (this) {
            case AFFECTED -> List.of("first_affected", "known_affected", "last_affected");
            case NOT_AFFECTED -> List.of("known_not_affected");
            case FIXED -> List.of("first_fixed", "fixed");
            case UNDER_INVESTIGATION -> List.of("under_investigation");
            case UNKNOWN -> List.of("unknown");
        };
    }
}
