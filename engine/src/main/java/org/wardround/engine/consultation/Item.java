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

    /** Copies what was given, so that the record never changes. */
    public Item {
        answers = List.copyOf(answers);
    }

    /** What can be rated. */
    public enum Kind {
        /** Something that makes cybersecurity hard. */
        CHALLENGE,
        /** Something that can be done. */
        SOLUTION;

        /**
         * {@return on which scales it is rated} The first is the one by which items are ranked.
         */
        public List<Scale> scales() {
            return switch (this) {
                case CHALLENGE -> List.of(Scale.CRITICALITY, Scale.COMPLEXITY);
                case SOLUTION -> List.of(Scale.BENEFIT, Scale.COMPLEXITY);
            };
        }
    }
}
