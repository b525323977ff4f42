package org.wardround.conformance.risk;

import java.util.List;
import java.util.stream.Stream;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.PlainScenario;
import org.wardround.engine.risk.RateLaw;

/** Tails of compound Poisson years by Panjer's recursion, beside a million simulated years. */
final class Oracle {
    private static final int CELLS = 6_000;

    private Oracle() {}

    static List<Beside> figures() {
        LognormalLoss small = LognormalLoss.of(1, 10);
        LognormalLoss middle = LognormalLoss.of(2, 20);
        LognormalLoss large = LognormalLoss.of(5, 25);
        List<Panjer.Process> one = List.of(new Panjer.Process(3, small));
        List<Panjer.Process> three =
                List.of(new Panjer.Process(2, small), new Panjer.Process(0.5, middle), new Panjer.Process(0.1, large));
        return Stream.of(
                        against("compound Poisson, rate 3, loss 1 to 10, by Panjer's recursion", one, 1, 0.012),
                        against("three scenarios, 2.6 events a year in all, by Panjer's recursion", three, 1, 0.015),
                        against("the same with a common shock: all rates 4 times in 1 year of 20", three, 4, 0.03))
                .flatMap(figures -> figures)
                .toList();
    }

    private static Stream<Beside> against(String group, List<Panjer.Process> processes, double badYear, double step) {
        double spread = Math.log(badYear) / LognormalLoss.NORMAL.inverseCumulativeProbability(0.95);
        Panjer low = Panjer.of(processes, spread, step, CELLS, false);
        Panjer high = Panjer.of(processes, spread, step, CELLS, true);
        List<PlainScenario> scenarios = processes.stream().map(Oracle::scenario).toList();
        LossPicture years = Simulated.years(scenarios, badYear);
        double mean = 0;
        double variance = 0;
        for (Panjer.Process process : processes) {
            mean += new CompoundPoisson(process.rate(), process.loss()).mean();
            variance += new CompoundPoisson(process.rate(), process.loss()).variance();
        }
        double second = variance + mean * mean * Math.exp(spread * spread);
        double from = low.shortfall(0.95, mean);
        double to = high.shortfall(0.95, mean);
        double error = low.shortfallError(0.95, mean, second, Simulated.YEARS);
        return Stream.of(
                new Beside(group, "mean", mean, years.yearly().simulatedMean(), 3 * years.standardError()),
                value(group, "VaR 95 %", low, high, 0.95, years.yearly().loss1in20()),
                value(group, "VaR 99 %", low, high, 0.99, years.yearly().loss1in100()),
                new Beside(
                        group,
                        "ES 95 %",
                        (from + to) / 2,
                        years.yearly().shortfall95(),
                        Math.abs(to - from) / 2 + 3 * error));
    }

    private static Beside value(String group, String what, Panjer low, Panjer high, double share, double ours) {
        double error = Math.sqrt(share * (1 - share) / Simulated.YEARS) / low.density(share);
        double middle = (low.exceeded(share) + high.exceeded(share)) / 2;
        double half = (high.exceeded(share) - low.exceeded(share)) / 2;
        return new Beside(group, what, middle, ours, half + 3 * error);
    }

    private static PlainScenario scenario(Panjer.Process process) {
        double z = LognormalLoss.NORMAL.inverseCumulativeProbability(0.95);
        double low = Math.exp(process.loss().mu() - z * process.loss().sigma());
        double high = Math.exp(process.loss().mu() + z * process.loss().sigma());
        return Simulated.scenario("rate-" + process.rate(), RateLaw.POISSON, process.rate(), low, high);
    }
}
