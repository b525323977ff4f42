package org.wardround.engine.plan;

import java.util.List;
import org.wardround.engine.inventory.Budget;

/**
 * Whether the money of all years suffices, grants included. A grant may pay in any year up to its share of what starts
 * then, and in all up to its amount; by the theorem of max-flow and min-cut there is a way to share it out exactly when
 * for each set of years that it reaches, what is lacking there is no more than what the grants can give there.
 */
final class Money {
    private final Budget budget;
    private final int quarters;
    private final List<Grant> grants;
    private final int[] reached;

    Money(PlanningProblem problem) {
        this.budget = problem.limits().budget();
        this.quarters = problem.quarters();
        this.grants = problem.limits().grants();
        this.reached = problem.grantYears().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Whether a year's money suffices without grants, or with them in all years that they reach.
     *
     * @param covered by grant and year, what the grant could pay, in quarters of a cent
     */
    boolean suffices(int year, long[] once, long[] runs, long[][] covered) {
        if (runsTooMuch(year, runs[year])) {
            return false;
        }
        if (lacking(year, once[year], runs[year]) <= 0) {
            return true;
        }
        for (int y : reached) {
            if (y == year) {
                return shared(once, runs, covered);
            }
        }
        return false;
    }

    private boolean shared(long[] once, long[] runs, long[][] covered) {
        for (int set = 1; set < 1 << reached.length; set++) {
            long lacking = 0;
            long given = 0;
            for (int b = 0; b < reached.length; b++) {
                if ((set & 1 << b) != 0) {
                    lacking += lacking(reached[b], once[reached[b]], runs[reached[b]]);
                }
            }
            for (int g = 0; g < grants.size(); g++) {
                long here = 0;
                for (int b = 0; b < reached.length; b++) {
                    here += (set & 1 << b) != 0 ? covered[g][reached[b]] : 0;
                }
                given += Math.min(here, 4 * grants.get(g).amount().cents());
            }
            if (lacking > given) {
                return false;
            }
        }
        return true;
    }

    /** By how much the money of all years is exceeded; grants pay what they can where money lacks. */
    long over(long[] once, long[] runs, long[][] covered) {
        long over = 0;
        long[] paid = new long[grants.size()];
        for (int year = 0; year < once.length; year++) {
            if (budget instanceof Budget.Split split) {
                over += Math.max(
                        0, runs[year] - length(year) * split.runningPerYear().cents());
            }
            long lacking = Math.max(0, lacking(year, once[year], runs[year]));
            for (int g = 0; g < paid.length; g++) {
                long left = 4 * grants.get(g).amount().cents() - paid[g];
                long pays = Math.min(lacking, Math.min(left, covered[g][year]));
                paid[g] += pays;
                lacking -= pays;
            }
            over += lacking;
        }
        return over;
    }

    private boolean runsTooMuch(int year, long runs) {
        return budget instanceof Budget.Split split
                && runs > length(year) * split.runningPerYear().cents();
    }

    /** What grants would have to pay; negative where money is left. */
    private long lacking(int year, long once, long runs) {
        return switch (budget) {
            case Budget.Split split ->
                once - length(year) * split.oneOffPerYear().cents();
            case Budget.Pooled pooled ->
                once + runs - length(year) * pooled.perYear().cents();
        };
    }

    private long length(int year) {
        return Math.min(4, quarters - 4 * year);
    }

    long perYearLimit() {
        return switch (budget) {
            case Budget.Split split -> split.runningPerYear().cents();
            case Budget.Pooled pooled -> pooled.perYear().cents();
        };
    }
}
