package org.wardround.engine.consensus;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Concordance of raters over items, 0 (none) to 1 (all rank alike).
 *
 * <p>Source: M. Kendall and B. Babington Smith, The problem of m rankings, Annals of Mathematical Statistics 10 (1939);
 * ties after Kendall, Rank Correlation Methods, 1948.
 *
 * @param raters who rated every item, at least 2; who left a gap is left out
 * @param leftOut raters with a gap
 * @param items at least 2
 * @param plain without a correction for ties
 * @param corrected for ties; 1 where every rater gave every item the same
 */
public record KendallW(int raters, int leftOut, int items, double plain, double corrected) {

    /** What stands for a gap in {@link #of}. */
    public static final int GAP = 0;

    /**
     * Ranks the items of each rater, the lowest rating first, and compares the ranks.
     *
     * @param ratings one array for each rater, all of the same length, one rating for each item; {@link #GAP} where none
     * @return the concordance
     * @throws IllegalArgumentException where fewer than two raters rated everything, or there are fewer than two items
     */
    public static KendallW of(List<int[]> ratings) {
        List<int[]> whole = ratings.stream().filter(KendallW::whole).toList();
        if (whole.size() < 2 || whole.getFirst().length < 2) {
            throw new IllegalArgumentException("concordance needs two raters of the same two items or more");
        }
        int items = whole.getFirst().length;
        double[] sums = new double[items];
        double ties = 0;
        for (int[] row : whole) {
            double[] ranks = Ranks.of(row);
            for (int item = 0; item < items; item++) {
                sums[item] += ranks[item];
            }
            ties += Ranks.ties(row);
        }
        double raters = whole.size();
        double middle = raters * (items + 1) / 2;
        double spread = 0;
        for (double sum : sums) {
            spread += (sum - middle) * (sum - middle);
        }
        double most = raters * raters * (Math.pow(items, 3) - items);
        double without = most - raters * ties;
        return new KendallW(
                whole.size(),
                ratings.size() - whole.size(),
                items,
                12 * spread / most,
                without <= 0 ? 1 : 12 * spread / without);
    }

    private static boolean whole(int[] row) {
        for (int rating : row) {
            if (rating == GAP) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the statistic of Friedman's test, from the corrected W}
     */
    public double chiSquared() {
        return raters * (items - 1) * corrected;
    }

    /**
     * {@return how likely at least this concordance is where everybody ranks at random, 0 to 1; good from about 8 items on}
     */
    public double probability() {
        return ChiSquaredDistribution.of(items - 1).survivalProbability(chiSquared());
    }
}
