package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What the loss of one scenario is on average once one of its own inputs is known, by formula, at places that share the
 * input's distribution evenly.
 */
final class Conditional {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int PLACES = 400;
    private static final int INNER = 6;

    private final Unknown input;
    private final int scenario;
    private final double[] losses;

    private Conditional(Unknown input, int scenario, double[] losses) {
        this.input = input;
        this.scenario = scenario;
        this.losses = losses;
    }

    /** Which input becomes known. */
    Unknown input() {
        return input;
    }

    /** Number of its scenario. */
    int scenario() {
        return scenario;
    }

    /** Average loss in euros a year at each place, apart from what solutions do. */
    double[] losses() {
        return losses;
    }

    /** The middles of equal shares. */
    static double[] places(int count) {
        double[] places = new double[count];
        Arrays.setAll(places, place -> (place + 0.5) / count);
        return places;
    }

    static List<Conditional> all(List<Terms> terms) {
        List<Conditional> all = new ArrayList<>();
        for (int scenario = 0; scenario < terms.size(); scenario++) {
            all.addAll(of(terms.get(scenario), scenario));
        }
        return all;
    }

    private static List<Conditional> of(Terms terms, int scenario) {
        String id = terms.id();
        ScenarioRisk risk = terms.risk();
        List<Factor> drivers = terms.drivers();
        double[] others = drivers(drivers, -1);
        double events = mean(others, terms::eventsTimes);
        List<Conditional> all = new ArrayList<>();
        all.add(new Conditional(
                new Unknown.EventsOf(id),
                scenario,
                even(terms.rate(), here -> terms.loss(mean(others, times -> terms.eventsAt(here * times)), 1, 1))));
        all.add(new Conditional(
                new Unknown.MoneyOf(id),
                scenario,
                even(Lognormal.of(risk.impactEuros()), here -> terms.loss(events, terms.moneyAt(here), 1))));
        all.add(new Conditional(
                new Unknown.DaysOf(id),
                scenario,
                even(Lognormal.of(risk.lostDays()), here -> terms.loss(events, 1, terms.daysAt(here)))));
        for (int driver = 0; driver < drivers.size(); driver++) {
            Factor factor = drivers.get(driver);
            double[] rest = drivers(drivers, driver);
            all.add(new Conditional(
                    new Unknown.StrengthOfDriver(id, DriverMeasure.valueOf(factor.id())),
                    scenario,
                    Arrays.stream(places(PLACES))
                            .map(place -> factor.at(place) / factor.factor())
                            .map(here -> terms.loss(mean(rest, times -> terms.eventsTimes(here * times)), 1, 1))
                            .toArray()));
        }
        return all;
    }

    /** What a lognormal quantity leads to, at the means of equal shares of its distribution. */
    private static double[] even(Lognormal of, DoubleUnaryOperator loss) {
        double[] losses = new double[PLACES];
        double below = 0;
        for (int place = 0; place < PLACES; place++) {
            double edge = place == PLACES - 1
                    ? 1
                    : NORMAL.cumulativeProbability(
                            NORMAL.inverseCumulativeProbability((place + 1.0) / PLACES) - of.sigma());
            losses[place] = loss.applyAsDouble(of.mean() * (edge - below) * PLACES);
            below = edge;
        }
        return losses;
    }

    private static double mean(double[] values, DoubleUnaryOperator of) {
        return Arrays.stream(values).map(of).average().orElse(1);
    }

    /** Products of the drivers' factors against those that count, on a grid; one driver may be left out. */
    private static double[] drivers(List<Factor> drivers, int without) {
        double[] products = {1};
        for (int driver = 0; driver < drivers.size(); driver++) {
            if (driver != without) {
                Factor factor = drivers.get(driver);
                double[] before = products;
                double[] after = new double[before.length * INNER];
                for (int i = 0; i < after.length; i++) {
                    after[i] = before[i / INNER] * factor.at((i % INNER + 0.5) / INNER) / factor.factor();
                }
                products = after;
            }
        }
        return products;
    }
}
