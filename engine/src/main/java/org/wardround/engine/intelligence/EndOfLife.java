package org.wardround.engine.intelligence;

import java.time.LocalDate;

/**
 * Whether and when a release ends.
 */
public sealed interface EndOfLife permits EndOfLife.On, EndOfLife.Ended, EndOfLife.Open, EndOfLife.NotKnown {
    /**
     * It ends or ended on a day.
     *
     * @param day the last day
     */
    record On(LocalDate day) implements EndOfLife {}

    /** It has ended, nobody says when. */
    record Ended() implements EndOfLife {}

    /** It has not ended, nobody says when it will. */
    record Open() implements EndOfLife {}

    /** Nothing is said. */
    record NotKnown() implements EndOfLife {}
}
