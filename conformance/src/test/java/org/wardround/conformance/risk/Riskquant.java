package org.wardround.conformance.risk;

import java.util.List;
import org.wardround.engine.risk.RateLaw;

/** Figures of riskquant's documentation and tests (Netflix, Apache-2.0). */
final class Riskquant {
    private Riskquant() {}

    static List<Beside> figures() {
        String means = "riskquant, mean yearly loss by formula";
        String deviations = "compound Poisson by formula, on riskquant's scenarios";
        return List.of(
                Beside.exact(means, "SimpleLoss(0.10, 100k, 1M)", 40_400.128269457266, mean(0.1, 1e5, 1e6)),
                Beside.exact(means, "SimpleLoss(0.1, 1, 10)", 0.4040012826945718, mean(0.1, 1, 10)),
                Beside.exact(means, "SimpleLoss(3.0, 1, 10)", 12.120038480837177, mean(3, 1, 10)),
                Beside.exact(
                        means,
                        "LognormalMagnitude(635000, 19000000).mean()",
                        5_922_706.83351131,
                        mean(1, 635_000, 19_000_000)),
                Beside.printed(means, "CSV example, ALICE (.01, 1M, 10M), 3 digits", 40_400, mean(0.01, 1e6, 1e7), 50),
                Beside.printed(
                        means, "CSV example, BOB (.10, 10M, 1000M), 3 digits", 26_600_000, mean(0.1, 1e7, 1e9), 50_000),
                Beside.printed(means, "CSV example, BOB, all digits", 26_639_800.977, mean(0.1, 1e7, 1e9), 0.0005),
                Beside.printed(
                        means, "CSV example, CHARLIE (.05, 5M, 50M), 3 digits", 1_010_000, mean(0.05, 5e6, 5e7), 5_000),
                Beside.printed(means, "CSV example, CHARLIE, all digits", 1_010_003.207, mean(0.05, 5e6, 5e7), 0.0005),
                deviation(deviations, "SimpleLoss(0.10, 100k, 1M), standard deviation", 163_217.04, 0.1, 1e5, 1e6),
                deviation(deviations, "BOB, standard deviation", 224_420_203.53, 0.1, 1e7, 1e9));
    }

    private static double mean(double rate, double low, double high) {
        return Simulated.mean(RateLaw.POISSON, rate, low, high);
    }

    private static Beside deviation(String group, String what, double byFormula, double rate, double low, double high) {
        double ours = Simulated.deviation(Simulated.years(RateLaw.POISSON, rate, low, high));
        double within = new CompoundPoisson(rate, LognormalLoss.of(low, high)).deviationWithin(Simulated.YEARS);
        return new Beside(group, what, byFormula, ours, within);
    }
}
