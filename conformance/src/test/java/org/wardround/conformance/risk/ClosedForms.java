package org.wardround.conformance.risk;

import java.util.List;
import java.util.stream.Stream;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.RateLaw;

/** Tails of a loss that comes once a year at most, in closed form, beside a million simulated years. */
final class ClosedForms {
    private ClosedForms() {}

    static List<Beside> figures() {
        return Stream.concat(first(), second()).toList();
    }

    private static Stream<Beside> first() {
        OnceAtMost form = new OnceAtMost(0.1, LognormalLoss.of(1e5, 1e6));
        LossPicture years = Simulated.years(RateLaw.BERNOULLI, 0.1, 1e5, 1e6);
        String group = "closed form, p = 0.1, 100k to 1M";
        return Stream.of(
                Beside.printed(group, "mean", 40_400.13, Simulated.mean(RateLaw.BERNOULLI, 0.1, 1e5, 1e6), 0.005),
                value(group, "VaR 95 %", 316_227.77, years.yearly().loss1in20(), form, 0.95),
                value(group, "VaR 99 %", 775_468.24, years.yearly().loss1in100(), form, 0.99),
                value(group, "VaR 99.9 %", 1_611_237.43, Simulated.exceededWith(years, 0.001), form, 0.999),
                tail(group, "ES 99 %", 1_132_871.65, years.yearly().shortfall99(), form, 0.99));
    }

    private static Stream<Beside> second() {
        OnceAtMost form = new OnceAtMost(0.4, LognormalLoss.of(1e4, 1e5));
        LossPicture years = Simulated.years(RateLaw.BERNOULLI, 0.4, 1e4, 1e5);
        String group = "closed form, p = 0.4, 10k to 100k";
        return Stream.of(
                Beside.printed(group, "mean", 16_160.05, Simulated.mean(RateLaw.BERNOULLI, 0.4, 1e4, 1e5), 0.005),
                value(group, "VaR 95 %", 70_742.66, years.yearly().loss1in20(), form, 0.95),
                value(group, "VaR 99 %", 124_677.12, years.yearly().loss1in100(), form, 0.99),
                tail(group, "ES 95 %", form.shortfall(0.95), years.yearly().shortfall95(), form, 0.95),
                tail(group, "ES 99 %", 167_789.27, years.yearly().shortfall99(), form, 0.99));
    }

    private static Beside value(
            String group, String what, double published, double ours, OnceAtMost form, double share) {
        return new Beside(group, what, published, ours, 3 * form.exceededError(share, Simulated.YEARS));
    }

    private static Beside tail(
            String group, String what, double published, double ours, OnceAtMost form, double share) {
        return new Beside(group, what, published, ours, 3 * form.shortfallError(share, Simulated.YEARS));
    }
}
