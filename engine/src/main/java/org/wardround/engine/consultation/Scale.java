package org.wardround.engine.consultation;

/** What is rated, and on which scale. */
public enum Scale {
    /** How bad a challenge is for care: 1 to 5. */
    CRITICALITY(1, 5),
    /** How hard a challenge or a solution is to deal with: 1 to 5, each level with a written anchor. */
    COMPLEXITY(1, 5),
    /** How much a solution helps: 0 to 3. */
    BENEFIT(0, 3);

    private final int lowest;
    private final int highest;

    Scale(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * {@return the lowest rating}
     */
    public int lowest() {
        return lowest;
    }

    /**
     * {@return the highest rating}
     */
    public int highest() {
        return highest;
    }

    /**
     * {@return how many levels there are}
     */
    public int levels() {
        return highest - lowest + 1;
    }

    /**
     * {@return whether a rating is on the scale}
     *
     * @param rating any number
     */
    public boolean has(int rating) {
        return rating >= lowest && rating <= highest;
    }

    /** A rating as a level counted from 1. */
    int level(int rating) {
        return rating - lowest + 1;
    }

    /** A level counted from 1, or a mean or a quantile of levels, as a rating. */
    double rating(double level) {
        return level + lowest - 1;
    }
}
