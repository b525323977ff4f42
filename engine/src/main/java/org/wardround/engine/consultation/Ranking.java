package org.wardround.engine.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How firm ranks and means are, by the Poisson bootstrap: each level's count is drawn anew from a Poisson distribution
 * around the count that was published. Only published counts go in, so that anybody can do the same.
 *
 * <p>Source: N. Chamandy et al., Estimating uncertainty for massive data streams, Google, 2012.
 */
final class Ranking {
    private static final int DRAWS = 2_000;
    private static final int FIRST = 5;

    private final long seed;

    Ranking(long seed) {
        this.seed = seed;
    }

    /** What is ranked. */
    record Candidate(String item, Figure figure) {}

    /** From the first place on; equal means in the order of items. */
    List<Rank> of(List<Candidate> candidates) {
        double[][] means = candidates.stream().map(one -> means(one.figure())).toArray(double[][]::new);
        int[] among = new int[candidates.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            int at = draw;
            IntStream.range(0, among.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(item -> -means[item][at]))
                    .limit(FIRST)
                    .forEach(item -> among[item]++);
        }
        List<Rank> ranks = new ArrayList<>();
        for (int at = 0; at < among.length; at++) {
            double mean = candidates.get(at).figure().mean();
            int higher = (int) candidates.stream()
                    .filter(one -> one.figure().mean() > mean)
                    .count();
            ranks.add(new Rank(candidates.get(at).item(), higher + 1, mean, among[at] / (double) DRAWS));
        }
        ranks.sort(Comparator.comparingInt(Rank::place));
        return ranks;
    }

    /** The 90 % interval of the mean. */
    double[] interval(Figure figure) {
        double[] sorted = means(figure);
        Arrays.sort(sorted);
        return new double[] {sorted[DRAWS / 20], sorted[DRAWS - 1 - DRAWS / 20]};
    }

    private double[] means(Figure figure) {
        UniformRandomProvider random =
                RandomSource.L64_X128_MIX.create(seed + figure.counts().hashCode());
        int levels = figure.counts().levels();
        List<SharedStateDiscreteSampler> samplers = IntStream.rangeClosed(1, levels)
                .filter(level -> figure.counts().weight(level) > 0)
                .mapToObj(level -> PoissonSampler.of(random, figure.counts().weight(level)))
                .toList();
        int[] filled = IntStream.rangeClosed(1, levels)
                .filter(level -> figure.counts().weight(level) > 0)
                .toArray();
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            double count = 0;
            for (int at = 0; at < filled.length; at++) {
                int drawn = samplers.get(at).sample();
                sum += (double) drawn * filled[at];
                count += drawn;
            }
            means[draw] = count == 0 ? figure.mean() : figure.scale().rating(sum / count);
        }
        return means;
    }
}
