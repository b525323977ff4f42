package org.wardround.engine.disclosure;

import java.util.Arrays;

/**
 * One answer of each person who answered one question, and the organisation that the person is from.
 */
public final class Answers {
    private final int levels;
    private final int[] given;
    private final int[] organisations;

    private Answers(int levels, int[] given, int[] organisations) {
        this.levels = levels;
        this.given = given;
        this.organisations = organisations;
    }

    /**
     * Takes the answers of people numbered from 0.
     *
     * @param levels how many levels the scale has
     * @param given the level that each person gave, 1 to {@code levels}
     * @param organisations a number for the organisation of each person; negative where none is known
     * @return the answers
     * @throws IllegalArgumentException on a level outside the scale, or two lengths
     */
    public static Answers of(int levels, int[] given, int[] organisations) {
        if (given.length != organisations.length
                || Arrays.stream(given).anyMatch(level -> level < 1 || level > levels)) {
            throw new IllegalArgumentException(
                    "one level from 1 to " + levels + " and one organisation for each person");
        }
        return new Answers(levels, given.clone(), organisations.clone());
    }

    /**
     * {@return how many people answered}
     */
    public int size() {
        return given.length;
    }

    /**
     * {@return how many levels the scale has}
     */
    public int levels() {
        return levels;
    }

    /**
     * {@return the level that a person gave, 1 to {@link #levels}}
     *
     * @param person a number from 0
     */
    public int level(int person) {
        return given[person];
    }

    /**
     * {@return the number of a person's organisation, negative where none is known}
     *
     * @param person a number from 0
     */
    public int organisation(int person) {
        return organisations[person];
    }
}
