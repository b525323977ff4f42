package org.wardround.formats.csaf.validation.status;

import java.util.List;

/** Groups of statuses that contradict each other (section on product status). */
enum StatusGroup {
    AFFECTED,
    NOT_AFFECTED,
    FIXED,
    UNDER_INVESTIGATION,
    UNKNOWN;

    /** The members of product_status that belong to the group. */
    List<String> keys() {
        return switch (this) {
            case AFFECTED -> List.of("first_affected", "known_affected", "last_affected");
            case NOT_AFFECTED -> List.of("known_not_affected");
            case FIXED -> List.of("first_fixed", "fixed");
            case UNDER_INVESTIGATION -> List.of("under_investigation");
            case UNKNOWN -> List.of("unknown");
        };
    }
}
