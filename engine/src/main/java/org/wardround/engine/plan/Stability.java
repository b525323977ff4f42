package org.wardround.engine.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the plan stands when inputs turn out differently: rates, losses and effects are drawn within their ranges, and for
 * each draw a near-best plan is found, beginning with the plan as it is.
 *
 * @param draws how many draws; 0 when it was not asked for
 * @param seed seed of the draws
 * @param gap largest proven relative distance of these plans to the best possible ones
 * @param shares solution id to the share of the draws in which the near-best plan holds it
 * @param regrets for each draw how much more our plan leaves of what it makes small, the expected loss or the mean of the worst
 *     years, than the near-best one, in euros over the plan, 0 or
 *     more; the true regret can be larger by the gap
 * @param meanLoss mean of the same over the draws with the near-best plans, in euros over the plan
 */
public record Stability(
        int draws, long seed, double gap, SortedMap<String, Double> shares, List<Double> regrets, double meanLoss) {
    /** Nobody asked. */
    public static final Stability NOT_ASKED = new Stability(0, 0, 0, new TreeMap<>(), List.of(), 0);

    /** Copies the collections, so that the record never changes. */
    public Stability {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        regrets = List.copyOf(regrets);
    }

    /**
     * The mean regret.
     *
     * @return euros over the plan; 0 without draws
     */
    public double meanRegret() {
        return regrets.stream().mapToDouble(regret -> regret).average().orElse(0);
    }

    /**
     * The regret that is exceeded in at most one of ten draws.
     *
     * @return euros over the plan; 0 without draws
     */
    public double regretIn9Of10() {
        List<Double> sorted = regrets.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(0.9 * sorted.size()) - 1);
    }

    /**
     * How often a solution is in the near-best plan, in words.
     *
     * @param solution solution id
     * @return the standing; it stays out of all plans where nothing is known of it
     */
    public Standing of(String solution) {
        double share = shares.getOrDefault(solution, 0.0);
        if (share >= 0.9) {
            return Standing.NEARLY_ALWAYS;
        }
        if (share >= 0.65) {
            return Standing.MOSTLY;
        }
        if (share > 0.35) {
            return Standing.TOSS_UP;
        }
        return share > 0.1 ? Standing.AT_TIMES : Standing.HARDLY_EVER;
    }

    /** How often something is in the near-best plan. */
    public enum Standing {
        /** In 9 of 10 draws or more. */
        NEARLY_ALWAYS,
        /** In two thirds or more, about. */
        MOSTLY,
        /** About as often in as out. */
        TOSS_UP,
        /** In one third or less, about. */
        AT_TIMES,
        /** In 1 of 10 draws or less. */
        HARDLY_EVER
    }
}
