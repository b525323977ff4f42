package org.wardround.engine.consultation;

import java.util.List;

/**
 * Something that is rated.
 *
 * @param id as in the catalogue where it stands there, such as C3 or S15
 * @param kind whether it is a challenge or a solution
 * @param answers for a solution the ids of the challenges that it answers; empty for a challenge
 */
public record Item(String id, Kind kind, List<String> answers) {

    public Item {
        answers = List.copyOf(answers);
    }

    /** What can be rated. */
    public enum Kind {
        CHALLENGE(List.of(Scale.CRITICALITY, Scale.COMPLEXITY)),
        SOLUTION(List.of(Scale.BENEFIT, Scale.COMPLEXITY));

        private final List<Scale> scales;

        Kind(List<Scale> scales) {
            this.scales = scales;
        }

        /** On which scales it is rated; the first is the one by which items are ranked. */
        public List<Scale> scales() {
            return scales;
        }
    }
}
