package org.wardround.engine.consultation;

import org.wardround.engine.consensus.Distribution;
import org.wardround.engine.consensus.Ipras;
import org.wardround.engine.consensus.Leik;
import org.wardround.engine.consensus.Quantiles;
import org.wardround.engine.consensus.TastleWierman;
import org.wardround.engine.consensus.VanDerEijk;

/**
 * What some people answered to one question, all of it from their counts.
 *
 * @param scale what they rated
 * @param counts people for each level, the lowest first
 */
public record Figure(Scale scale, Distribution counts) {

    /**
     * {@return how many people answered}
     */
    public int people() {
        return (int) counts.total();
    }

    /**
     * How many people gave a rating.
     *
     * @param rating on the scale
     * @return 0 or more
     */
    public long gave(int rating) {
        return (long) counts.weight(scale.level(rating));
    }

    /**
     * {@return the median rating}
     */
    public double median() {
        return quantile(0.5);
    }

    /**
     * {@return a quantile of the ratings, 0 to 1 (type 7, see {@link Quantiles})}
     *
     * @param p 0 to 1
     */
    public double quantile(double p) {
        return scale.rating(Quantiles.of(counts, p));
    }

    /**
     * {@return the mean rating: finer than the median, it orders ranks}
     */
    public double mean() {
        return scale.rating(counts.mean());
    }

    /**
     * {@return agreement A after van der Eijk, -1 to 1}
     */
    public double agreement() {
        return VanDerEijk.agreement(counts);
    }

    /**
     * {@return consensus after Tastle and Wierman, 0 to 1}
     */
    public double consensus() {
        return TastleWierman.consensus(counts);
    }

    /**
     * {@return dispersion after Leik, 0 to 1}
     */
    public double dispersion() {
        return Leik.dispersion(counts);
    }

    /**
     * {@return whether a panel of RAND/UCLA's method would be said to disagree; only on scales of five levels}
     */
    public boolean disagreement() {
        return counts.levels() == 5 && Ipras.of(counts).disagreement();
    }
}
