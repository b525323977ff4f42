package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.wardround.engine.inventory.Tolerance;

/**
 * The board's tolerance as a loss exceedance curve: the lognormal one through its two anchors (p1, L1) and (p2, L2), with
 * z = the standard normal quantile at 1 - p, sigma = (ln L2 - ln L1) / (z2 - z1) and mu = ln L1 - sigma z1. Source of the
 * form: CISO Assistant (AGPL-3), formula only.
 */
public final class ToleranceLine {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int POINTS = 60;

    private final double mu;
    private final double sigma;

    /**
     * Draws the line.
     *
     * @param line the anchors; the rarer one must be rarer and larger
     */
    public ToleranceLine(Tolerance.Line line) {
        double z1 = deviate(1 / line.often().onceInYears());
        double z2 = deviate(1 / line.rare().onceInYears());
        double first = StrictMath.log(line.often().loss().value());
        this.sigma = (StrictMath.log(line.rare().loss().value()) - first) / (z2 - z1);
        this.mu = first - sigma * z1;
    }

    private static double deviate(double probability) {
        return NORMAL.inverseSurvivalProbability(probability);
    }

    /**
     * The loss that may be exceeded this often.
     *
     * @param probability 0 to 1, both excluded
     * @return euros a year
     */
    public double loss(double probability) {
        return StrictMath.exp(mu + sigma * deviate(probability));
    }

    /**
     * How often a loss may be exceeded.
     *
     * @param euros a yearly loss, above 0
     * @return probability a year, 0 to 1
     */
    public double probability(double euros) {
        return NORMAL.survivalProbability((StrictMath.log(euros) - mu) / sigma);
    }

    /**
     * Points of the line.
     *
     * @param often the largest probability
     * @param rarely the smallest
     * @return by rising loss, evenly spread over the logarithm of the probability
     */
    public List<CurvePoint> points(double often, double rarely) {
        List<CurvePoint> points = new ArrayList<>();
        for (int p = 0; p <= POINTS; p++) {
            double probability = often * StrictMath.pow(rarely / often, (double) p / POINTS);
            points.add(new CurvePoint(loss(probability), probability));
        }
        return points;
    }
}
