package org.wardround.engine.consultation;

import java.util.List;

/**
 * A way to divide respondents, such as by role.
 *
 * @param id the name under which respondents carry it
 * @param groups the groups in the order in which they are shown
 */
public record Grouping(String id, List<String> groups) {

    /** The group of those who didn't say. */
    public static final String NOT_SAID = "not-said";

    /** Copies what was given, so that the record never changes. */
    public Grouping {
        groups = List.copyOf(groups);
    }
}
