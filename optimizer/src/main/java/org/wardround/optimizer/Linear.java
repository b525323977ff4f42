package org.wardround.optimizer;

import java.util.Arrays;

/**
 * A sum of variables with coefficients.
 *
 * @param variables numbers of the variables, each once
 * @param coefficients as many coefficients
 */
@SuppressWarnings("ArrayRecordComponent")
public record Linear(int[] variables, double[] coefficients) {
    /** Nothing. */
    public static final Linear NONE = new Linear(new int[0], new double[0]);

    /** Checks the lengths. */
    public Linear {
        if (variables.length != coefficients.length) {
            throw new IllegalArgumentException("The coefficients (" + coefficients.length
                    + ") must be as many as the variables (" + variables.length + ").");
        }
    }

    /**
     * The sum.
     *
     * @param values a value for each variable of the program
     * @return the sum
     */
    public double at(double[] values) {
        double sum = 0;
        for (int j = 0; j < variables.length; j++) {
            sum += coefficients[j] * values[variables[j]];
        }
        return sum;
    }

    /**
     * Whether there is nothing in it.
     *
     * @return true when it has no variable
     */
    public boolean isEmpty() {
        return variables.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Linear that
                && Arrays.equals(variables, that.variables)
                && Arrays.equals(coefficients, that.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(variables) + Arrays.hashCode(coefficients);
    }

    @Override
    public String toString() {
        return Arrays.toString(coefficients) + " x " + Arrays.toString(variables);
    }
}
