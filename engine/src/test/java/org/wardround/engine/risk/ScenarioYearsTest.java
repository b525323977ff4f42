package org.wardround.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioYearsTest {
    private static final double EVENTS = 4e6;

    private static ScenarioYears scenario(double rate, Lognormal loss) {
        Lognormal none = new Lognormal(0, 0);
        List<Reduced> nothing = List.of(new Reduced(1, 1));
        return new ScenarioYears("s", RateLaw.POISSON, new Lognormal(Math.log(rate), 0), loss, none, 0, nothing);
    }

    /** What each year loses. */
    private static double[] years(double rate, Lognormal loss) {
        ScenarioYears scenario = scenario(rate, loss);
        int stretches = (int) Math.clamp(EVENTS / rate / Stretch.MOST, 1, 1_000);
        Stretch stretch = new Stretch(1);
        Arrays.fill(stretch.shock, 1);
        Draws draws = Draws.of(5, "test", 0);
        double[] years = new double[stretches * Stretch.MOST];
        for (int i = 0; i < stretches; i++) {
            stretch.begin();
            scenario.draw(Stretch.MOST, draws, stretch);
            scenario.addUp(0, stretch, new Histogram());
            System.arraycopy(stretch.totals[0], 0, years, i * Stretch.MOST, Stretch.MOST);
        }
        return years;
    }

    private static double moment(double[] values, double around, int power) {
        return Arrays.stream(values)
                .map(value -> Math.pow(value - around, power))
                .average()
                .orElse(0);
    }

    private static double spread(double[] values, double around, int power) {
        double mean = moment(values, around, power);
        double second = Arrays.stream(values)
                .map(value -> Math.pow(Math.pow(value - around, power) - mean, 2))
                .average()
                .orElse(0);
        return Math.sqrt(second / values.length);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.7, 4, 12})
    void meanVarianceAndThirdMomentAreThoseOfACompoundPoissonProcess(double rate) {
        Lognormal loss = new Lognormal(0.2, 0.4);
        double[] years = years(rate, loss);
        double mean = rate * loss.mean();
        assertThat(moment(years, 0, 1)).isCloseTo(mean, within(4 * spread(years, 0, 1)));
        for (int power = 2; power <= 3; power++) {
            double exact = rate * Math.exp(power * 0.2 + power * power * 0.16 / 2);
            assertThat(moment(years, mean, power)).isCloseTo(exact, within(4 * spread(years, mean, power)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 1, 5, 7.99, 8.01, 30, 599, 601, 5_000})
    void countsHaveTheMeanAndTheVarianceOfTheirRate(double rate) {
        // each event loses exactly 1
        double[] years = years(rate, new Lognormal(0, 0));
        assertThat(moment(years, 0, 1)).isCloseTo(rate, within(4 * spread(years, 0, 1)));
        assertThat(moment(years, rate, 2)).isCloseTo(rate, within(4 * spread(years, rate, 2)));
        double none = Arrays.stream(years).filter(loss -> loss == 0).count() / (double) years.length;
        double exact = Math.exp(-rate);
        assertThat(none).isCloseTo(exact, within(4 * Math.sqrt(exact / years.length) + 1e-6));
    }

    @Test
    void manyExponentialsAtOnceAreThoseOfTheLibrary() {
        for (double sigma : new double[] {0.01, 0.4, 1.4, 3.9, 4.1}) {
            double[] values = new double[1_000];
            Arrays.setAll(values, i -> (i - 500) / 62.5);
            double[] deviates = values.clone();
            Exps.lognormal(values, values.length, new Lognormal(12, sigma), 2500);
            for (int i = 0; i < values.length; i++) {
                double exact = 2500 * StrictMath.exp(12 + sigma * deviates[i]);
                assertThat(values[i]).isCloseTo(exact, within(1e-12 * exact));
            }
        }
        double[] rates = new double[801];
        Arrays.setAll(rates, i -> i / 100.0);
        double[] none = new double[rates.length];
        Exps.none(rates, rates.length, none);
        for (int i = 0; i < rates.length; i++) {
            assertThat(none[i]).isCloseTo(StrictMath.exp(-rates[i]), within(1e-13 * none[i]));
        }
    }
}
