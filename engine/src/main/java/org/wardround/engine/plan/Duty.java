package org.wardround.engine.plan;

import java.util.List;

/**
 * Something that the law asks and that one of several solutions would answer.
 *
 * @param id obligation id and question, such as "nis2-21-2-c/9"
 * @param obligationId the obligation
 * @param anyOf candidates of which one must be in place; empty only where nothing that can be chosen answers it (outcome NO_SOLUTION)
 * @param dueQuarter quarter by which it is due; negative when the date is past
 */
public record Duty(String id, String obligationId, List<String> anyOf, int dueQuarter) {
    /** Copies the collections, so that the record never changes. */
    public Duty {
        anyOf = List.copyOf(anyOf);
    }
}
