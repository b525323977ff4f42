package org.wardround.conformance.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.consensus.Distribution;
import org.wardround.engine.consensus.Ipras;
import org.wardround.engine.consensus.KendallW;
import org.wardround.engine.consensus.Krippendorff;
import org.wardround.engine.consensus.Leik;
import org.wardround.engine.consensus.TastleWierman;
import org.wardround.engine.consensus.VanDerEijk;

/** Every published figure on agreement that could be read, to six digits. */
class ConsensusFiguresTest {
    private static final Offset<Double> SIX_DIGITS = within(1e-6);
    private static final Offset<Double> AS_PRINTED = within(5e-4);

    /** The sample of the documentation of R's package agrmt 1.42. */
    private static final Distribution DOCUMENTED = Distribution.of(30, 40, 210, 130, 530, 50, 10);

    static List<Arguments> agreement() {
        return List.of(
                // documentation of agrmt, V
                figure(VanDerEijk::agreement, DOCUMENTED, 0.6113333, 1e-6),
                figure(TastleWierman::consensus, DOCUMENTED, 0.7256876, 1e-6),
                figure(Leik::dispersion, DOCUMENTED, 0.2866667, 1e-6),
                // everything equally often, two camps, one level: the ends of the scale of A
                figure(VanDerEijk::agreement, Distribution.of(1, 1, 1, 1), 0, 1e-12),
                figure(VanDerEijk::agreement, Distribution.of(2, 0, 0, 2), -1, 1e-12),
                figure(VanDerEijk::agreement, Distribution.of(0, 7, 0, 0), 1, 1e-12),
                // vignette of agrmt; it prints .08 for the first
                figure(VanDerEijk::agreement, Distribution.of(2, 0, 1, 1), 1 / 12.0, 1e-6),
                figure(VanDerEijk::agreement, Distribution.of(2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6), 0.609724, 1e-6),
                figure(VanDerEijk::agreement, Distribution.of(1.6, 2.6, 8.2, 21, 29.3, 27, 10.3), 0.482333, 1e-6),
                figure(VanDerEijk::agreement, Distribution.of(1, 0, 1, 0, 0, 0, 0), 0.4666667, 1e-6),
                // five levels
                figure(VanDerEijk::agreement, Distribution.of(0, 5, 5, 0, 0), 0.75, 1e-6),
                figure(TastleWierman::consensus, Distribution.of(0, 5, 5, 0, 0), 0.807355, 1e-6),
                figure(Leik::dispersion, Distribution.of(0, 5, 5, 0, 0), 0.25, 1e-6),
                figure(VanDerEijk::agreement, Distribution.of(1, 2, 4, 2, 1), 0.35, 1e-6),
                figure(TastleWierman::consensus, Distribution.of(1, 2, 4, 2, 1), 0.633985, 1e-6),
                figure(Leik::dispersion, Distribution.of(1, 2, 4, 2, 1), 0.4, 1e-6),
                figure(VanDerEijk::agreement, Distribution.of(1, 1, 1, 1, 1), 0, 1e-6),
                figure(TastleWierman::consensus, Distribution.of(1, 1, 1, 1, 1), 0.433985, 1e-6),
                figure(Leik::dispersion, Distribution.of(1, 1, 1, 1, 1), 0.6, 1e-6),
                figure(VanDerEijk::agreement, Distribution.of(5, 0, 0, 0, 5), -1, 1e-6),
                figure(TastleWierman::consensus, Distribution.of(5, 0, 0, 0, 5), 0, 1e-6),
                figure(Leik::dispersion, Distribution.of(5, 0, 0, 0, 5), 1, 1e-6));
    }

    private static Arguments figure(
            ToDoubleFunction<Distribution> measure, Distribution distribution, double published, double within) {
        return Arguments.of(measure, distribution, published, within);
    }

    @ParameterizedTest
    @MethodSource
    void agreement(ToDoubleFunction<Distribution> measure, Distribution counts, double published, double within) {
        assertThat(measure.applyAsDouble(counts)).isCloseTo(published, within(within));
    }

    @Test
    void krippendorffsOwnExampleOfFourCodersAndTwelveUnits() {
        List<int[]> units = units("11-1 2232 3333 3333 2222 1234 4444 1121 2222 -555 --11 --3-");

        assertThat(Krippendorff.alpha(Krippendorff.Scale.NOMINAL, units)).isCloseTo(0.743421, SIX_DIGITS);
        assertThat(Krippendorff.alpha(Krippendorff.Scale.ORDINAL, units)).isCloseTo(0.815388, SIX_DIGITS);
        assertThat(Krippendorff.alpha(Krippendorff.Scale.INTERVAL, units)).isCloseTo(0.849107, SIX_DIGITS);
        assertThat(Krippendorff.alpha(Krippendorff.Scale.RATIO, units)).isCloseTo(0.797403, SIX_DIGITS);
    }

    @Test
    void threeCodersAndFifteenUnitsOfFastKrippendorff() {
        // coder by coder, as its documentation prints them
        String[] coders = {"-----34121133-3", "1-213343-------", "--21344-21133-4"};
        List<int[]> units = across(coders);

        assertThat(Krippendorff.alpha(Krippendorff.Scale.NOMINAL, units)).isCloseTo(0.691358, SIX_DIGITS);
        assertThat(Krippendorff.alpha(Krippendorff.Scale.INTERVAL, units)).isCloseTo(0.810845, SIX_DIGITS);
    }

    private static List<int[]> units(String text) {
        return Arrays.stream(text.split(" "))
                .map(unit -> unit.chars()
                        .filter(Character::isDigit)
                        .map(digit -> digit - '0')
                        .toArray())
                .toList();
    }

    private static List<int[]> across(String... coders) {
        List<int[]> units = new ArrayList<>();
        String[] rows = Arrays.stream(coders).map(row -> row.replace(" ", "")).toArray(String[]::new);
        for (int unit = 0; unit < rows[0].length(); unit++) {
            int at = unit;
            units.add(Arrays.stream(rows)
                    .mapToInt(row -> row.charAt(at) - '0')
                    .filter(rating -> rating > 0)
                    .toArray());
        }
        return units;
    }

    @Test
    void kendallOnTheAnxietyDataOfIrr() {
        KendallW w = KendallW.of(
                List.of(row("33345523522615221243"), row("36462424332333221334"), row("21443216111233113322")));

        assertThat(w.plain()).isCloseTo(0.5019215, SIX_DIGITS);
        assertThat(w.corrected()).isCloseTo(0.5396569, SIX_DIGITS);
        assertThat(w.chiSquared()).isCloseTo(30.76044, within(1e-5));
        assertThat(w.probability()).isCloseTo(0.04288347, SIX_DIGITS);
    }

    @Test
    void kendallOnThreeRankings() {
        KendallW w = KendallW.of(List.of(row("12345"), row("21354"), row("13245")));

        assertThat(w.plain()).isCloseTo(0.8444444, SIX_DIGITS);
        assertThat(w.corrected()).isCloseTo(0.8444444, SIX_DIGITS);
    }

    private static int[] row(String digits) {
        return digits.chars().map(digit -> digit - '0').toArray();
    }

    @Test
    void iprasOfThePublishedPanelOfFifteen() {
        // table 1 of PMC3467596: counts 1, 1, 1, 5, 5, 2 on the levels 4 to 9
        Ipras ipras = Ipras.of(Distribution.of(0, 0, 0, 1, 1, 1, 5, 5, 2));

        assertThat(ipras.median()).isEqualTo(7);
        assertThat(ipras.low()).isEqualTo(7, AS_PRINTED);
        assertThat(ipras.high()).isEqualTo(8, AS_PRINTED);
        assertThat(ipras.tolerated()).isCloseTo(6.1, SIX_DIGITS);
        assertThat(ipras.index()).isCloseTo(0.1639, AS_PRINTED);
        assertThat(ipras.disagreement()).isFalse();
    }

    @Test
    void iprasOfTwoCamps() {
        Ipras camps = Ipras.of(Distribution.ofRatings(9, 1, 1, 2, 2, 8, 8, 9, 9, 9));

        assertThat(camps.range()).isCloseTo(6.6, SIX_DIGITS);
        assertThat(camps.tolerated()).isCloseTo(2.8, SIX_DIGITS);
        assertThat(camps.index()).isCloseTo(2.357143, SIX_DIGITS);
        assertThat(camps.disagreement()).isTrue();
    }

    @Test
    void iprasOfEveryLevelOnce() {
        Ipras all =
                Ipras.of(Distribution.ofRatings(9, IntStream.rangeClosed(1, 9).toArray()));

        assertThat(all.range()).isCloseTo(3.2, SIX_DIGITS);
        assertThat(all.tolerated()).isCloseTo(2.35, SIX_DIGITS);
        assertThat(all.index()).isCloseTo(1.361702, SIX_DIGITS);
        assertThat(all.disagreement()).isTrue();
    }
}
