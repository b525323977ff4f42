package org.wardround.engine.plan;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The worst of a sample of years, in which the loss of each scenario is scaled by what remains of it. The mean of the
 * worst years is the largest mean of any equally many years, so it is convex and each choice of years bounds it from
 * below (Rockafellar and Uryasev 2000).
 */
public final class Tail {
    private final List<String> scenarios;
    private final double[][] years;
    private final int worst;

    /**
     * Takes a sample.
     *
     * @param scenarios ids of the scenarios
     * @param years for each year the loss of each scenario in euros, in the order of the ids; not copied
     * @param worst how many of the years are the worst ones, 1 or more
     */
    public Tail(List<String> scenarios, double[][] years, int worst) {
        if (worst < 1 || worst > years.length) {
            throw new IllegalArgumentException(
                    "The worst years (" + worst + ") must be 1 to " + years.length + ", the years there are.");
        }
        this.scenarios = List.copyOf(scenarios);
        this.years = years;
        this.worst = worst;
    }

    /**
     * How many years there are.
     *
     * @return 1 or more
     */
    public int years() {
        return years.length;
    }

    /**
     * The losses of a year.
     *
     * @param year number of the year, from 0
     * @return euros by scenario
     */
    public double[] year(int year) {
        return years[year].clone();
    }

    /**
     * The same years with other losses.
     *
     * @param factors scenario id to what its losses are multiplied by; a scenario that is absent stays as it is
     * @return the sample; itself where nothing changes
     */
    public Tail times(SortedMap<String, Double> factors) {
        double[] by = scenarios.stream()
                .mapToDouble(id -> factors.getOrDefault(id, 1.0))
                .toArray();
        if (Arrays.stream(by).allMatch(factor -> factor == 1)) {
            return this;
        }
        double[][] other = new double[years.length][by.length];
        for (int n = 0; n < years.length; n++) {
            for (int k = 0; k < by.length; k++) {
                other[n][k] = years[n][k] * by[k];
            }
        }
        return new Tail(scenarios, other, worst);
    }

    /**
     * How many of them are the worst ones.
     *
     * @return 1 or more
     */
    public int worst() {
        return worst;
    }

    /**
     * The scenarios.
     *
     * @return ids, in the order of what remains
     */
    public List<String> scenarios() {
        return scenarios;
    }

    /**
     * The mean of the worst years.
     *
     * @param remaining what each scenario's loss is multiplied by, 0 or more
     * @return euros
     */
    public double mean(double[] remaining) {
        double[] losses = losses(remaining);
        double least = least(losses);
        double above = 0;
        int count = 0;
        for (double loss : losses) {
            if (loss > least) {
                above += loss;
                count++;
            }
        }
        return (above + (worst - count) * least) / worst;
    }

    /**
     * The mean loss of each scenario in the worst years. Weighted with it, what remains bounds the mean of the worst years
     * from below, whatever remains.
     *
     * @param remaining what each scenario's loss is multiplied by; these tell which years are the worst
     * @return euros by scenario
     */
    public double[] weights(double[] remaining) {
        double[] losses = losses(remaining);
        double least = least(losses);
        double[] sums = new double[scenarios.size()];
        int left = worst;
        for (int n = 0; n < losses.length; n++) {
            if (losses[n] > least) {
                add(sums, n);
                left--;
            }
        }
        for (int n = 0; n < losses.length && left > 0; n++) {
            if (losses[n] == least) {
                add(sums, n);
                left--;
            }
        }
        return IntStream.range(0, sums.length).mapToDouble(k -> sums[k] / worst).toArray();
    }

    private void add(double[] sums, int year) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += years[year][k];
        }
    }

    private double[] losses(double[] remaining) {
        double[] losses = new double[years.length];
        for (int n = 0; n < losses.length; n++) {
            double[] year = years[n];
            double sum = 0;
            for (int k = 0; k < remaining.length; k++) {
                sum += year[k] * remaining[k];
            }
            losses[n] = sum;
        }
        return losses;
    }

    /** The smallest of the worst losses. */
    private double least(double[] losses) {
        double[] some = losses.clone();
        int from = 0;
        int to = some.length - 1;
        int wanted = some.length - worst;
        while (from < to) {
            double pivot = some[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (some[i] < pivot) {
                    i++;
                }
                while (some[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = some[i];
                    some[i++] = some[j];
                    some[j--] = swap;
                }
            }
            if (wanted <= j) {
                to = j;
            } else if (wanted >= i) {
                from = i;
            } else {
                return some[wanted];
            }
        }
        return some[wanted];
    }
}
