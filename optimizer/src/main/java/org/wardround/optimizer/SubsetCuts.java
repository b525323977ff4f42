package org.wardround.optimizer;

import java.util.Arrays;

/**
 * Bounds on exp(-sum of a over what is chosen) that are exact at a chosen set T and at all its neighbours on one side,
 * so that they are tighter between whole-numbered points than tangents. The function of the set is supermodular; the
 * bounds are those of Nemhauser and Wolsey (1981), with the other side's coefficients lifted as Ahmed and Atamtürk
 * (2011, Math. Programming 128) do for utilities: by a convex function below, or a concave function above, the exact
 * lifting function, whose knapsack is relaxed to fractions.
 */
final class SubsetCuts {
    private final Program.Term term;
    private final int number;
    private final double[] a;
    private final int size;
    private final Integer[] largestFirst;

    SubsetCuts(int number, Program.Term term) {
        this.number = number;
        this.term = term;
        this.a = term.form().coefficients();
        this.size = a.length;
        this.largestFirst = new Integer[size];
        Arrays.setAll(largestFirst, j -> j);
        Arrays.sort(largestFirst, (x, y) -> Double.compare(a[y], a[x]));
    }

    /** The most violated of the cuts at sets of the variables that are largest at a point; at whole points, exact ones. */
    Cut best(double[] values) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, j -> j);
        Arrays.sort(order, (x, y) -> Double.compare(value(values, y), value(values, x)));
        boolean[] in = new boolean[size];
        Cut best = outward(in);
        double bestViolation = best.violation(0, values);
        for (int prefix = 0; prefix < size && value(values, order[prefix]) > 1e-9; prefix++) {
            in[order[prefix]] = true;
            for (int side = 0; side < 2; side++) {
                Cut cut = side == 0 ? outward(in) : inward(in);
                double violation = cut.violation(0, values);
                if (violation > bestViolation) {
                    best = cut;
                    bestViolation = violation;
                }
            }
        }
        return best;
    }

    private double value(double[] values, int j) {
        return values[term.form().variables()[j]];
    }

    /** Exact at T and at T with one more. */
    Cut outward(boolean[] in) {
        double outside = 0;
        double inside = 0;
        for (int j = 0; j < size; j++) {
            if (in[j]) {
                inside += a[j];
            } else {
                outside += a[j];
            }
        }
        double height = StrictMath.exp(-inside);
        double[] coefficients = new double[size];
        double level = height;
        for (int j = 0; j < size; j++) {
            if (in[j]) {
                double lifted = height * dropped(a[j], in, outside);
                coefficients[j] = lifted;
                level += lifted;
            } else {
                coefficients[j] = -height * StrictMath.expm1(-a[j]);
            }
        }
        return new Cut(number, new Linear(term.form().variables(), coefficients), level);
    }

    /** How much the share rises at least, relative to T, when r is dropped from T and anything may be added. */
    private double dropped(double r, boolean[] in, double outside) {
        double simple = StrictMath.exp(-outside) * StrictMath.expm1(r);
        double s = 0;
        double cost = 0;
        for (Integer next : largestFirst) {
            if (in[next] || a[next] <= 0) {
                continue;
            }
            double slope = -StrictMath.expm1(-a[next]) / a[next];
            double stop = r - StrictMath.log(slope);
            if (stop <= s + a[next]) {
                double step = Math.max(0, stop - s);
                s += step;
                cost += slope * step;
                break;
            }
            s += a[next];
            cost += slope * a[next];
        }
        double relaxed = StrictMath.exp(r - s) + cost - 1;
        return Math.max(0, Math.max(simple, relaxed));
    }

    /** Exact at T and at T with one less. */
    Cut inward(boolean[] in) {
        double inside = 0;
        for (int j = 0; j < size; j++) {
            inside += in[j] ? a[j] : 0;
        }
        double height = StrictMath.exp(-inside);
        double[] coefficients = new double[size];
        double level = height;
        for (int j = 0; j < size; j++) {
            if (in[j]) {
                double rise = height * StrictMath.expm1(a[j]);
                coefficients[j] = rise;
                level += rise;
            } else {
                coefficients[j] = height * added(a[j], in, inside);
            }
        }
        return new Cut(number, new Linear(term.form().variables(), coefficients), level);
    }

    /** How much the share falls at most, relative to T, when s is added to T and anything may be dropped. */
    private double added(double s, boolean[] in, double inside) {
        double simple = -StrictMath.exp(inside) * StrictMath.expm1(-s);
        double r = 0;
        double gain = 0;
        for (Integer next : largestFirst) {
            if (!in[next] || a[next] <= 0) {
                continue;
            }
            double slope = StrictMath.expm1(a[next]) / a[next];
            double stop = s + StrictMath.log(slope);
            if (stop <= r + a[next]) {
                double step = Math.max(0, stop - r);
                r += step;
                gain += slope * step;
                break;
            }
            r += a[next];
            gain += slope * a[next];
        }
        double relaxed = 1 + gain - StrictMath.exp(r - s);
        return Math.min(simple, relaxed);
    }
}
