package org.wardround.engine.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/**
 * Looks for a good choice by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): random changes of one start or of
 * two, worse ones taken more and more rarely. Same problem, seed and steps, same outcome.
 */
public final class Search {
    private static final double WARM = 0.03;
    private static final double COLD = 1e-5;
    private static final double PENALTY = 10;

    private final Layout layout;
    private final Judge judge;

    /**
     * A search.
     *
     * @param problem the problem
     */
    public Search(Portfolio problem) {
        this.layout = new Layout(problem);
        this.judge = new Judge(problem);
    }

    /**
     * Looks for choices, each time from nothing.
     *
     * @param runs how often, 1 or more
     * @param steps changes that are tried each time
     * @return the choices that keep all limits, best first; each once
     */
    public List<SortedMap<String, Integer>> run(int runs, long steps) {
        List<SortedMap<String, Integer>> found = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            SortedMap<String, Integer> choice = layout.named(anneal(new Random(run), steps));
            if (judge.broken(choice).isEmpty() && !found.contains(choice)) {
                found.add(choice);
            }
        }
        found.sort((one, other) -> Double.compare(judge.objective(one), judge.objective(other)));
        return found;
    }

    private int[] anneal(Random random, long steps) {
        Standing standing = new Standing(layout);
        double energy = energy(standing);
        int[] best = standing.starts();
        double least = standing.broken() == 0 ? energy : Double.POSITIVE_INFINITY;
        for (long step = 0; step < steps && layout.size > 0; step++) {
            double warmth = WARM * StrictMath.pow(COLD / WARM, (double) step / steps);
            int one = random.nextInt(layout.size);
            int other = random.nextInt(layout.size);
            int oneBefore = standing.start(one);
            int otherBefore = standing.start(other);
            standing.move(one, target(random, oneBefore));
            boolean two = other != one && random.nextInt(3) > 0;
            if (two) {
                standing.move(other, target(random, otherBefore));
            }
            double now = energy(standing);
            if (now <= energy || random.nextDouble() < StrictMath.exp((energy - now) / warmth)) {
                energy = now;
                if (now < least && standing.broken() == 0) {
                    least = now;
                    best = standing.starts();
                }
            } else {
                if (two) {
                    standing.move(other, otherBefore);
                }
                standing.move(one, oneBefore);
            }
        }
        return best;
    }

    /** Another period, a neighbouring one, or none. */
    private int target(Random random, int before) {
        int to = switch (random.nextInt(3)) {
            case 0 -> layout.periods;
            case 1 -> Math.clamp(before + (random.nextBoolean() ? 1 : -1), 0, layout.periods);
            default -> random.nextInt(layout.periods);
        };
        return to;
    }

    private static double energy(Standing standing) {
        return StrictMath.log(standing.objective()) + PENALTY * standing.broken();
    }
}
