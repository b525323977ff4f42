package org.wardround.engine.risk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a value is on average given one uniform input: least squares on Legendre polynomials up to the third power. Source
 * of the method: Strong, Oakley and Brennan, Medical Decision Making 2014, which has splines in their place.
 */
final class Regression {
    private static final int POWERS = 4;

    private Regression() {}

    /** The average of each series of values, at each of some places between 0 and 1. */
    static double[][] at(double[] places, double[] input, List<double[]> values) {
        int draws = input.length;
        double[][] basis =
                IntStream.range(0, draws).mapToObj(draw -> basis(input[draw])).toArray(double[][]::new);
        double[][] gram = new double[POWERS][POWERS];
        double[][] right = new double[values.size()][POWERS];
        for (int draw = 0; draw < draws; draw++) {
            for (int row = 0; row < POWERS; row++) {
                for (int column = 0; column < POWERS; column++) {
                    gram[row][column] += basis[draw][row] * basis[draw][column];
                }
                for (int series = 0; series < right.length; series++) {
                    right[series][row] += basis[draw][row] * values.get(series)[draw];
                }
            }
        }
        double[][] fitted = new double[right.length][places.length];
        for (int series = 0; series < right.length; series++) {
            double[] weights = solved(gram, right[series]);
            for (int place = 0; place < places.length; place++) {
                double[] here = basis(places[place]);
                for (int power = 0; power < POWERS; power++) {
                    fitted[series][place] += weights[power] * here[power];
                }
            }
        }
        return fitted;
    }

    private static double[] basis(double uniform) {
        double x = 2 * uniform - 1;
        return new double[] {1, x, (3 * x * x - 1) / 2, (5 * x * x * x - 3 * x) / 2};
    }

    /** Gaussian elimination; the matrix is near to a diagonal one, because the polynomials are orthogonal. */
    private static double[] solved(double[][] matrix, double[] right) {
        double[][] rows =
                IntStream.range(0, POWERS).mapToObj(row -> matrix[row].clone()).toArray(double[][]::new);
        double[] weights = right.clone();
        for (int pivot = 0; pivot < POWERS; pivot++) {
            for (int row = pivot + 1; row < POWERS; row++) {
                double times = rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column < POWERS; column++) {
                    rows[row][column] -= times * rows[pivot][column];
                }
                weights[row] -= times * weights[pivot];
            }
        }
        for (int row = POWERS - 1; row >= 0; row--) {
            for (int column = row + 1; column < POWERS; column++) {
                weights[row] -= rows[row][column] * weights[column];
            }
            weights[row] /= rows[row][row];
        }
        return weights;
    }
}
