package org.wardround.engine.solution;

import java.util.List;

/**
 * How much of a solution is in place already, and who says so.
 */
public sealed interface InPlace permits InPlace.Declared, InPlace.Answered, InPlace.NotSaid {
    /**
     * The share.
     *
     * @return 0 to 1
     */
    double share();

    /**
     * The hospital says so in hospital.yaml.
     *
     * @param share 0 to 1
     */
    record Declared(double share) implements InPlace {}

    /**
     * Follows from answers: the lowest of them.
     *
     * @param share 0 to 1
     * @param questions the questions
     */
    record Answered(double share, List<Integer> questions) implements InPlace {}

    /** Nobody said, so nothing is assumed to be in place. */
    record NotSaid() implements InPlace {
        @Override
        public double share() {
            return 0;
        }
    }
}
