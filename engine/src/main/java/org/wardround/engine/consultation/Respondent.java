package org.wardround.engine.consultation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody who rated.
 *
 * @param id unique within the consultation; it never leaves it
 * @param organisation an id that is the same for all people of one organisation; empty where it is not known
 * @param groups by grouping ("role", "country", "size") the group of this person; a missing one counts as not said
 */
public record Respondent(String id, String organisation, SortedMap<String, String> groups) {

    /** Copies what was given, so that the record never changes. */
    public Respondent {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }
}
