package org.wardround.engine.consensus;

import java.util.Arrays;

/**
 * Answers on an ordered scale: how many people gave each level, or which weight each level has. Levels count from 1.
 */
public final class Distribution {
    private final double[] weights;
    private final double total;

    private Distribution(double[] weights) {
        this.weights = weights;
        this.total = Arrays.stream(weights).sum();
    }

    /**
     * Takes counts or weights.
     *
     * @param weights one for each level, lowest level first; counts of people, or any weights that are not negative
     * @return the answers
     * @throws IllegalArgumentException on fewer than three levels, a negative or infinite weight, or nothing at all
     */
    public static Distribution of(double... weights) {
        if (weights.length < 3) {
            throw new IllegalArgumentException("an ordered scale needs at least three levels, not " + weights.length);
        }
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("a level can't have the weight " + weight);
            }
        }
        Distribution distribution = new Distribution(weights.clone());
        if (distribution.total == 0) {
            throw new IllegalArgumentException("nobody answered");
        }
        return distribution;
    }

    /**
     * Counts ratings.
     *
     * @param levels how many levels the scale has
     * @param ratings what people gave, 1 to {@code levels}
     * @return how many gave each level
     * @throws IllegalArgumentException on a rating outside the scale, or none
     */
    public static Distribution ofRatings(int levels, int... ratings) {
        double[] counts = new double[levels];
        for (int rating : ratings) {
            if (rating < 1 || rating > levels) {
                throw new IllegalArgumentException("a rating of " + rating + " on a scale from 1 to " + levels);
            }
            counts[rating - 1]++;
        }
        return of(counts);
    }

    /**
     * {@return how many levels the scale has, at least 3}
     */
    public int levels() {
        return weights.length;
    }

    /**
     * {@return the weight of a level, which counts from 1}
     *
     * @param level counts from 1
     */
    public double weight(int level) {
        return weights[level - 1];
    }

    /**
     * {@return how many people, or the sum of weights; more than 0}
     */
    public double total() {
        return total;
    }

    /**
     * {@return the share of a level, 0 to 1}
     *
     * @param level counts from 1
     */
    public double share(int level) {
        return weight(level) / total;
    }

    /**
     * {@return the share of a level and all below it, 0 to 1}
     *
     * @param level counts from 1
     */
    public double upTo(int level) {
        double sum = 0;
        for (int below = 1; below <= level; below++) {
            sum += weight(below);
        }
        return sum / total;
    }

    /**
     * {@return the mean level, 1 to {@link #levels}}
     */
    public double mean() {
        double sum = 0;
        for (int level = 1; level <= levels(); level++) {
            sum += level * weight(level);
        }
        return sum / total;
    }

    double[] weights() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
