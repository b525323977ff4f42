package org.wardround.engine.solution;

import java.util.List;

/**
 * What a solution is for.
 *
 * @param challenges challenge ids
 * @param obligations obligation ids that it helps to meet
 * @param questions questions that could be answered "yes" once it is in place
 */
public record Targets(List<String> challenges, List<String> obligations, List<Integer> questions) {
    /** Copies the collections, so that the record never changes. */
    public Targets {
        challenges = List.copyOf(challenges);
        obligations = List.copyOf(obligations);
        questions = List.copyOf(questions);
    }
}
