package org.wardround.engine.disclosure;

import java.util.Arrays;

/**
 * A way to divide people into groups: each belongs to exactly one.
 */
public final class Division {
    private final int groups;
    private final int[] groupOf;

    private Division(int groups, int[] groupOf) {
        this.groups = groups;
        this.groupOf = groupOf;
    }

    /**
     * Divides people numbered from 0.
     *
     * @param groups how many groups there are; some may be empty
     * @param groupOf the group of each person, 0 to {@code groups} - 1
     * @return the division
     * @throws IllegalArgumentException on a group that is not there
     */
    public static Division of(int groups, int[] groupOf) {
        if (Arrays.stream(groupOf).anyMatch(group -> group < 0 || group >= groups)) {
            throw new IllegalArgumentException("a person in a group outside 0 to " + (groups - 1));
        }
        return new Division(groups, groupOf.clone());
    }

    /**
     * {@return how many groups there are}
     */
    public int groups() {
        return groups;
    }

    /**
     * {@return how many people are divided}
     */
    public int size() {
        return groupOf.length;
    }

    /**
     * {@return the group of a person}
     *
     * @param person a number from 0
     */
    public int group(int person) {
        return groupOf[person];
    }

    /** The same people with groups put together: group g becomes {@code into[g]}. */
    Division merged(int[] into, int groupsThen) {
        return of(groupsThen, Arrays.stream(groupOf).map(group -> into[group]).toArray());
    }
}
