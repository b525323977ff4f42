package org.wardround.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cut at every set of up to eight variables, against every whole point. */
class SubsetCutsTest {
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noCutIsAboveTheShareAtAnyWholePoint(long seed) {
        Program.Term term = term(seed);
        SubsetCuts cuts = new SubsetCuts(0, term);
        int size = term.form().variables().length;
        for (int set = 0; set < 1 << size; set++) {
            boolean[] in = members(set, size);
            for (int point = 0; point < 1 << size; point++) {
                double[] values = values(point, size);
                double share = StrictMath.exp(-term.form().at(values));
                assertThat(cuts.outward(in).violation(share, values)).isLessThanOrEqualTo(ROUNDING);
                assertThat(cuts.inward(in).violation(share, values)).isLessThanOrEqualTo(ROUNDING);
                assertThat(Tangents.at(0, term, term.form().at(values(set, size)))
                                .violation(share, values))
                        .isLessThanOrEqualTo(ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void cutsAreExactAtTheirSetAndItsNeighbours(long seed) {
        Program.Term term = term(seed);
        SubsetCuts cuts = new SubsetCuts(0, term);
        int size = term.form().variables().length;
        for (int set = 0; set < 1 << size; set++) {
            for (int j = -1; j < size; j++) {
                int neighbour = j < 0 ? set : set ^ (1 << j);
                double[] values = values(neighbour, size);
                double share = StrictMath.exp(-term.form().at(values));
                boolean more = neighbour >= set;
                Cut cut = more ? cuts.outward(members(set, size)) : cuts.inward(members(set, size));
                assertThat(cut.violation(share, values)).isCloseTo(0, within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void halfOfOneSolutionIsBoundedByTheChordNotByTheTangent(long seed) {
        Program.Term term = term(seed);
        double[] half = new double[term.form().variables().length];
        half[0] = 0.5;
        double chord = (1 + StrictMath.exp(-term.form().coefficients()[0])) / 2;

        assertThat(new SubsetCuts(0, term).best(half).violation(0, half)).isCloseTo(chord, within(ROUNDING));
        assertThat(Tangents.at(0, term, term.form().at(half)).violation(0, half))
                .isLessThan(chord);
    }

    private static Program.Term term(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(5);
        double[] effects = random.doubles(size, 0.01, 1.5).toArray();
        return new Program.Term(1, 0, new Linear(IntStream.range(0, size).toArray(), effects));
    }

    private static boolean[] members(int set, int size) {
        boolean[] in = new boolean[size];
        for (int j = 0; j < size; j++) {
            in[j] = (set >> j & 1) == 1;
        }
        return in;
    }

    private static double[] values(int set, int size) {
        double[] values = new double[size];
        for (int j = 0; j < size; j++) {
            values[j] = set >> j & 1;
        }
        return values;
    }
}
