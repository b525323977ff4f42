package org.wardround.engine.risk;

/**
 * Mean and spread of what years lose, put together stretch by stretch. Source of the formula: Chan, Golub and LeVeque,
 * The American Statistician 1983.
 */
final class Years {
    private long count;
    private double mean;
    private double squares;

    /** Adds a stretch of years. */
    void add(double[] losses, int years) {
        double sum = 0;
        for (int year = 0; year < years; year++) {
            sum += losses[year];
        }
        double here = sum / years;
        double around = 0;
        for (int year = 0; year < years; year++) {
            around += (losses[year] - here) * (losses[year] - here);
        }
        add(years, here, around);
    }

    /** Adds other years. */
    void add(Years other) {
        if (other.count > 0) {
            add(other.count, other.mean, other.squares);
        }
    }

    private void add(long years, double otherMean, double otherSquares) {
        long together = count + years;
        double apart = otherMean - mean;
        mean += apart * years / together;
        squares += otherSquares + apart * apart * ((double) count * years / together);
        count = together;
    }

    double mean() {
        return mean;
    }

    double standardError() {
        return StrictMath.sqrt(squares / (count - 1) / count);
    }
}
