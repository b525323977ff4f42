package org.wardround.optimizer;

import java.util.ArrayList;
import java.util.List;

/**
 * The relaxation of a program that makes a sum small, as arrays: prices for rows, and the plane that touches the objective.
 * At any point and any prices that plane plus the priced rows is made small along the chains in closed form, and no choice
 * goes below that. Good points and prices are found by primal-dual steps (Condat 2013, Vu 2013).
 */
final class Relaxation {
    final int size;
    final int[][] chains;
    private final int[] chainOf;
    private final int[] placeOf;
    private final int[][] termVariables;
    private final double[][] termSlopes;
    private final double[] weights;
    private final double[] floors;
    private final int[][] rowVariables;
    private final double[][] rowSlopes;
    private final double[] rowLimits;
    private final int[][] follows;
    private final double unit;
    private final double forward;
    private final double upward;

    Relaxation(Program program, double balance) {
        this.size = program.size();
        Chains all = new Chains(program);
        this.chains = all.all();
        this.chainOf = new int[size];
        this.placeOf = new int[size];
        for (int c = 0; c < chains.length; c++) {
            for (int j = 0; j < chains[c].length; j++) {
                chainOf[chains[c][j]] = c;
                placeOf[chains[c][j]] = j;
            }
        }
        List<Program.Term> terms = program.terms();
        this.unit = 1 / program.objective(new double[size]);
        this.termVariables = terms.stream().map(term -> term.form().variables()).toArray(int[][]::new);
        this.termSlopes = terms.stream().map(term -> term.form().coefficients()).toArray(double[][]::new);
        this.weights = terms.stream().mapToDouble(term -> term.weight() * unit).toArray();
        this.floors = terms.stream().mapToDouble(Program.Term::floor).toArray();
        List<Linear> forms = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        for (Program.Row row : all.others()) {
            int[] pair = Chains.pair(row);
            if (pair.length == 2) {
                pairs.add(pair);
            }
            if (row.high() < Double.POSITIVE_INFINITY) {
                scaled(row.form(), 1, row.high(), forms, limits);
            }
            if (row.low() > Double.NEGATIVE_INFINITY) {
                scaled(row.form(), -1, -row.low(), forms, limits);
            }
        }
        this.follows = pairs.toArray(int[][]::new);
        this.rowVariables = forms.stream().map(Linear::variables).toArray(int[][]::new);
        this.rowSlopes = forms.stream().map(Linear::coefficients).toArray(double[][]::new);
        this.rowLimits = limits.stream().mapToDouble(limit -> limit).toArray();
        double norm = Math.sqrt(largest(rowVariables, rowSlopes, new double[0]));
        double steepness = largest(termVariables, termSlopes, weights);
        this.forward = 0.95 / (steepness / 2 + balance * norm);
        this.upward = balance / norm;
    }

    private static void scaled(Linear form, double sign, double limit, List<Linear> forms, List<Double> limits) {
        double norm = 0;
        for (double coefficient : form.coefficients()) {
            norm += coefficient * coefficient;
        }
        norm = Math.sqrt(norm);
        double[] scaled = new double[form.coefficients().length];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = norm > 0 ? sign * form.coefficients()[j] / norm : 0;
        }
        forms.add(new Linear(form.variables(), scaled));
        limits.add(norm > 0 ? limit / norm : limit);
    }

    /** The largest eigenvalue of the sum of weight x row x row, a little too large. */
    private double largest(int[][] variables, double[][] slopes, double[] weight) {
        double[] point = new double[size];
        for (int v = 0; v < size; v++) {
            point[v] = 1 + (v % 7) / 7.0;
        }
        double norm = 1;
        for (int round = 0; round < 60; round++) {
            double[] next = new double[size];
            for (int r = 0; r < variables.length; r++) {
                double along = (weight.length == 0 ? 1 : weight[r]) * at(variables[r], slopes[r], point);
                add(next, variables[r], slopes[r], along);
            }
            double sum = 0;
            for (double value : next) {
                sum += value * value;
            }
            norm = Math.sqrt(sum);
            for (int v = 0; v < size && norm > 0; v++) {
                next[v] /= norm;
            }
            point = next;
        }
        return Math.max(1e-9, 1.05 * norm);
    }

    private static double at(int[] variables, double[] slopes, double[] point) {
        double sum = 0;
        for (int j = 0; j < variables.length; j++) {
            sum += slopes[j] * point[variables[j]];
        }
        return sum;
    }

    private static void add(double[] to, int[] variables, double[] slopes, double factor) {
        for (int j = 0; j < variables.length; j++) {
            to[variables[j]] += factor * slopes[j];
        }
    }

    int rows() {
        return rowLimits.length;
    }

    int chain(int variable) {
        return chainOf[variable];
    }

    int place(int variable) {
        return placeOf[variable];
    }

    Domain open() {
        int[] lengths = new int[chains.length];
        for (int c = 0; c < lengths.length; c++) {
            lengths[c] = chains[c].length;
        }
        return Domain.open(lengths);
    }

    /** Carries over what one chain says about another; false when nothing is left. */
    boolean propagate(Domain domain) {
        boolean more = true;
        while (more) {
            more = false;
            for (int[] pair : follows) {
                int low = chainOf[pair[0]];
                int high = chainOf[pair[1]];
                if (domain.first(high) > placeOf[pair[1]]) {
                    more |= domain.notBefore(low, placeOf[pair[0]] + 1);
                }
                if (domain.last(low) <= placeOf[pair[0]]) {
                    more |= domain.notAfter(high, placeOf[pair[1]]);
                }
            }
        }
        for (int c = 0; c < chains.length; c++) {
            if (domain.empty(c)) {
                return false;
            }
        }
        for (int r = 0; r < rowLimits.length; r++) {
            double[] slopes = new double[size];
            add(slopes, rowVariables[r], rowSlopes[r], 1);
            if (least(slopes, domain) > rowLimits[r] + 1e-9 * (1 + Math.abs(rowLimits[r]))) {
                return false;
            }
        }
        return true;
    }

    private double least(double[] slopes, Domain domain) {
        double sum = 0;
        for (int c = 0; c < chains.length; c++) {
            int[] chain = chains[c];
            double tail = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int place = chain.length; place >= domain.first(c); place--) {
                tail += place < chain.length ? slopes[chain[place]] : 0;
                if (place <= domain.last(c)) {
                    least = Math.min(least, tail);
                }
            }
            sum += least;
        }
        return sum;
    }

    /** Primal-dual steps from a point and prices, which they change; gives the best bound, and ends early at the cutoff. */
    double walk(float[] pointKept, float[] pricesKept, Domain domain, int steps, double cutoff) {
        double[] point = new double[size];
        double[] prices = new double[rowLimits.length];
        for (int v = 0; v < size; v++) {
            point[v] = pointKept[v];
        }
        for (int r = 0; r < prices.length; r++) {
            prices[r] = pricesKept[r];
        }
        double[] direction = new double[size];
        double[] before = new double[size];
        double best = Double.NEGATIVE_INFINITY;
        bringBack(point, domain);
        for (int step = 0; step < steps; step++) {
            double constant = direction(point, prices, direction);
            if (step % 8 == 0 || step == steps - 1) {
                double bound = constant + least(direction, domain);
                if (bound > best) {
                    best = bound;
                    if (cutoff < Double.POSITIVE_INFINITY) {
                        tighten(direction, domain, bound, cutoff);
                    }
                }
                if (best >= cutoff) {
                    break;
                }
            }
            System.arraycopy(point, 0, before, 0, size);
            for (int v = 0; v < size; v++) {
                point[v] -= forward * direction[v];
            }
            bringBack(point, domain);
            for (int r = 0; r < prices.length; r++) {
                double sum = 0;
                for (int j = 0; j < rowVariables[r].length; j++) {
                    int v = rowVariables[r][j];
                    sum += rowSlopes[r][j] * (2 * point[v] - before[v]);
                }
                prices[r] = Math.max(0, prices[r] + upward * (sum - rowLimits[r]));
            }
        }
        for (int v = 0; v < size; v++) {
            pointKept[v] = (float) point[v];
        }
        for (int r = 0; r < prices.length; r++) {
            pricesKept[r] = (float) prices[r];
        }
        return best;
    }

    /** The gradient plus the priced rows; gives what is constant. */
    private double direction(double[] point, double[] prices, double[] direction) {
        java.util.Arrays.fill(direction, 0);
        double constant = 0;
        for (int k = 0; k < weights.length; k++) {
            double g = at(termVariables[k], termSlopes[k], point);
            double share = StrictMath.exp(-g);
            if (share <= floors[k]) {
                constant += weights[k] * floors[k];
            } else {
                constant += weights[k] * share * (1 + g);
                add(direction, termVariables[k], termSlopes[k], -weights[k] * share);
            }
        }
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] > 0) {
                constant -= prices[r] * rowLimits[r];
                add(direction, rowVariables[r], rowSlopes[r], prices[r]);
            }
        }
        return constant;
    }

    /** Drops places at the ends of domains with which the bound would reach the cutoff. */
    private void tighten(double[] slopes, Domain domain, double bound, double cutoff) {
        for (int c = 0; c < chains.length; c++) {
            int[] chain = chains[c];
            int from = domain.first(c);
            int to = domain.last(c);
            if (from >= to) {
                continue;
            }
            double[] tails = new double[chain.length + 1];
            double least = Double.POSITIVE_INFINITY;
            for (int place = chain.length; place >= from; place--) {
                tails[place] = (place < chain.length ? tails[place + 1] + slopes[chain[place]] : 0);
                least = place <= to ? Math.min(least, tails[place]) : least;
            }
            while (from < to && bound - least + tails[from] >= cutoff) {
                from++;
            }
            while (to > from && bound - least + tails[to] >= cutoff) {
                to--;
            }
            domain.notBefore(c, from);
            domain.notAfter(c, to);
        }
    }

    private void bringBack(double[] point, Domain domain) {
        for (int c = 0; c < chains.length; c++) {
            int[] chain = chains[c];
            for (int j = 0; j < chain.length; j++) {
                point[chain[j]] = j < domain.first(c) ? 0 : j >= domain.last(c) ? 1 : point[chain[j]];
            }
            Chains.rise(point, chain, domain.first(c), Math.min(chain.length, domain.last(c)));
        }
    }

    /** How much a variable matters at a point: what a change of it would change in the objective. */
    double[] weightsOf(float[] at) {
        double[] point = new double[size];
        for (int v = 0; v < size; v++) {
            point[v] = at[v];
        }
        double[] direction = new double[size];
        direction(point, new double[0], direction);
        return direction;
    }

    double unit() {
        return unit;
    }
}
