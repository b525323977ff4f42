package org.wardround.engine.risk;

/**
 * What simulated years lose, in euros, by one scenario or by all together.
 *
 * @param simulatedMean mean of the years
 * @param years quantiles of single years, among them those without a loss
 * @param loss1in20 exceeded in 1 year out of 20 (value at risk, 95 %)
 * @param loss1in100 exceeded in 1 year out of 100 (value at risk, 99 %)
 * @param shortfall95 mean of the worst 5 % of years (expected shortfall)
 * @param shortfall99 mean of the worst 1 % of years
 * @param noLossYears share of years without a loss, 0 to 1
 */
public record YearlyLoss(
        double simulatedMean,
        Band years,
        double loss1in20,
        double loss1in100,
        double shortfall95,
        double shortfall99,
        double noLossYears) {

    static YearlyLoss of(Histogram losses, long years, double mean) {
        double[] values = losses.exceededWith(years, 0.9, 0.5, 0.1, 0.05, 0.01);
        return new YearlyLoss(
                mean,
                new Band(values[0], values[1], values[2]),
                values[3],
                values[4],
                losses.meanOfWorst(years, 0.05),
                losses.meanOfWorst(years, 0.01),
                (double) (years - losses.count()) / years);
    }
}
