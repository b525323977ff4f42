package org.wardround.conformance.risk;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Two scenarios of the sample data of evaluator (tidyrisk, R, MIT; 1,000 draws): attempts meet the mean difficulty of
 * seven controls, and those that are stronger become losses.
 */
final class Evaluator {
    private static final int THEIRS = 1_000;
    private static final int OURS = 100_000;
    private static final double[][] CONTROLS = {
        {0.7, 0.85, 0.98},
        {0.5, 0.7, 0.84},
        {0, 0.1, 0.3},
        {0.5, 0.7, 0.84},
        {0.2, 0.3, 0.5},
        {0.2, 0.3, 0.5},
        {0.5, 0.7, 0.84}
    };

    private final DoubleSupplier attempts;
    private final DoubleSupplier strength;
    private final List<DoubleSupplier> controls;
    private final DoubleSupplier magnitude;
    private final double[] events = new double[OURS];
    private final double[] losses = new double[OURS];
    private final double[] open = new double[OURS];

    private Evaluator(Pert attempts, long seed) {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(seed);
        this.attempts = attempts.draws(random);
        this.strength = Pert.modified(0.33, 0.5, 0.6, 3).draws(random);
        this.controls = Stream.of(CONTROLS)
                .map(control ->
                        Pert.modified(control[0], control[1], control[2], 4).draws(random))
                .toList();
        this.magnitude = Pert.modified(1e4, 2e4, 5e5, 4).draws(random);
    }

    static List<Beside> figures() {
        return Stream.concat(
                        new Evaluator(Pert.modified(10, 24, 52, 4), 1)
                                .figures("RS-01", 0.2863, 7.476, 682_568, 1_334_763),
                        new Evaluator(Pert.modified(1, 6, 12, 4), 3).figures("RS-03", 0.2822, 1.715, 134_067, 484_572))
                .toList();
    }

    private Stream<Beside> figures(String id, double share, double count, double median, double var95) {
        for (int i = 0; i < OURS; i++) {
            draw(i);
        }
        Sample shares = new Sample(open);
        Sample counts = new Sample(events);
        Sample losing = new Sample(losses);
        String group = "evaluator, sample data, its mean of seven controls and its PERT";
        return Stream.of(
                new Beside(group, id + ", share of attempts", share, shares.mean(), shares.meanWithin(THEIRS)),
                new Beside(group, id + ", events a year", count, counts.mean(), counts.meanWithin(THEIRS)),
                new Beside(
                        group,
                        id + ", middle of years",
                        median,
                        losing.quantile(0.5),
                        losing.quantileWithin(0.5, THEIRS)),
                new Beside(
                        group,
                        id + ", exceeded in 1 year of 20",
                        var95,
                        losing.quantile(0.95),
                        losing.quantileWithin(0.95, THEIRS)));
    }

    private void draw(int i) {
        long tries = Math.round(attempts.getAsDouble());
        for (int attempt = 0; attempt < tries; attempt++) {
            double difficulty = 0;
            for (DoubleSupplier control : controls) {
                difficulty += control.getAsDouble() / controls.size();
            }
            if (strength.getAsDouble() > difficulty) {
                events[i]++;
                losses[i] += magnitude.getAsDouble();
            }
        }
        open[i] = tries == 0 ? 0 : events[i] / tries;
    }
}
