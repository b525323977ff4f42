package org.wardround.conformance.risk;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The models of pyfair's published report (Hive Systems, MIT, static/output.html, 10,000 draws): rate times magnitude,
 * one draw of each, with a PERT of its own.
 */
final class Pyfair {
    private static final int THEIRS = 10_000;
    private static final int OURS = 1_000_000;

    private Pyfair() {}

    static List<Beside> figures() {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(42L);
        double[] one = product(
                Pert.byDeviation(20, 100, 900, 4).draws(random),
                sum(
                        Pert.byDeviation(3e6, 3.5e6, 5e6, 4).draws(random),
                        Pert.byDeviation(3e6, 3.5e6, 5e6, 4).draws(random)));
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] two = product(
                () -> Math.max(0, 0.3 + 0.1 * normal.sample()),
                Pert.byDeviation(2e9, 3e9, 5e9, 4).draws(random));
        double[] both = new double[OURS];
        for (int i = 0; i < OURS; i++) {
            both[i] = one[i] + two[i];
        }
        String group = "pyfair, published report, its own PERT and its product of rate and magnitude";
        Sample first = new Sample(one);
        Sample second = new Sample(two);
        Sample sum = new Sample(both);
        return List.of(
                mean(group, "model 1, mean", 1_612_998_912, first),
                deviation(group, "model 1, standard deviation", 1_066_359_261, first),
                mean(group, "model 2, mean", 949_124_303, second),
                deviation(group, "model 2, standard deviation", 354_749_044, second),
                mean(group, "both, mean", 2_562_123_215L, sum),
                deviation(group, "both, standard deviation", 1_121_283_745, sum),
                new Beside(
                        "pyfair, unit test",
                        "PERT (5, 20, 50), weight 2, mean",
                        23.75,
                        Pert.byDeviation(5, 20, 50, 2).mean(),
                        1e-12));
    }

    private static Beside mean(String group, String what, double published, Sample ours) {
        return new Beside(group, what, published, ours.mean(), ours.meanWithin(THEIRS));
    }

    private static Beside deviation(String group, String what, double published, Sample ours) {
        return new Beside(group, what, published, ours.deviation(), ours.deviationWithin(THEIRS));
    }

    private static DoubleSupplier sum(DoubleSupplier a, DoubleSupplier b) {
        return () -> a.getAsDouble() + b.getAsDouble();
    }

    private static double[] product(DoubleSupplier rate, DoubleSupplier magnitude) {
        return DoubleStream.generate(() -> rate.getAsDouble() * magnitude.getAsDouble())
                .limit(OURS)
                .toArray();
    }
}
