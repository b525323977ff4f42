package org.wardround.engine.obligation;

import java.util.List;

/**
 * What the catalogue knows of law.
 *
 * @param questions by number
 * @param obligations by id
 * @param acts by act and country
 * @param expectations what may be expected from manufacturers; binds no hospital
 */
public record Law(
        List<Question> questions,
        List<Obligation> obligations,
        List<NationalAct> acts,
        List<Expectation> expectations) {
    /** Copies the collections, so that the record never changes. */
    public Law {
        questions = List.copyOf(questions);
        obligations = List.copyOf(obligations);
        acts = List.copyOf(acts);
        expectations = List.copyOf(expectations);
    }

    /**
     * Law without expectations.
     *
     * @param questions by number
     * @param obligations by id
     * @param acts by act and country
     */
    public Law(List<Question> questions, List<Obligation> obligations, List<NationalAct> acts) {
        this(questions, obligations, acts, List.of());
    }
}
