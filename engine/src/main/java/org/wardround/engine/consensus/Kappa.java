package org.wardround.engine.consensus;

/**
 * How stable the ratings of the same people are between two rounds: weighted kappa, where a change counts with the
 * square of its width.
 *
 * <p>Source: J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968); as a rule for stopping: E. Holey et al., BMC
 * Medical Research Methodology 7:52 (2007).
 */
public final class Kappa {
    private Kappa() {}

    /**
     * The ratings of two rounds against each other.
     *
     * @param levels of the scale
     * @param before ratings in the earlier round, 1 to {@code levels}
     * @param after ratings of the same people in the same order in the later round
     * @return 1 where nobody changed, 0 where the rounds agree as if by chance, below 0 where less than that
     * @throws IllegalArgumentException where the rounds have different lengths, or nobody rated
     */
    public static double quadratic(int levels, int[] before, int[] after) {
        if (before.length != after.length || before.length == 0) {
            throw new IllegalArgumentException(
                    "the same people in both rounds: " + before.length + ", " + after.length);
        }
        Distribution first = Distribution.ofRatings(levels, before);
        Distribution second = Distribution.ofRatings(levels, after);
        double observed = 0;
        for (int person = 0; person < before.length; person++) {
            observed += square(before[person] - after[person]) / before.length;
        }
        double expected = 0;
        for (int one = 1; one <= levels; one++) {
            for (int other = 1; other <= levels; other++) {
                expected += first.share(one) * second.share(other) * square(one - other);
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected;
    }

    private static double square(double value) {
        return value * value;
    }
}
