package org.wardround.engine.risk;

import java.util.List;

/**
 * The formula behind the expected loss of one scenario, so that one input at a time can be moved.
 *
 * @param risk the scenario here
 * @param shock standard deviation of the logarithm of what all rates share
 * @param events expected events a year
 */
record Terms(ScenarioRisk risk, double shock, double events) {
    static Terms of(ScenarioRisk risk, RiskAssumptions assumptions) {
        return new Terms(
                risk,
                assumptions.shockSpread(),
                RiskModel.expectedEvents(risk.scenario(), risk.ratePerYear(), assumptions));
    }

    static List<Terms> all(Risk risk) {
        return risk.scenarios().stream()
                .map(scenario -> of(scenario, risk.assumptions()))
                .toList();
    }

    String id() {
        return risk.scenario().id();
    }

    Lognormal rate() {
        return Lognormal.of(risk.ratePerYear());
    }

    /** Expected events against those that count, for a rate that is known, or known up to a spread. */
    double eventsWith(Lognormal rate) {
        Lognormal shocked = rate.timesOneOnAverage(shock);
        double here = switch (risk.scenario().rate().law()) {
            case POISSON -> shocked.mean();
            case BERNOULLI -> shocked.meanUpToOne();
        };
        return here / events;
    }

    double eventsAt(double ratePerYear) {
        return eventsWith(new Lognormal(StrictMath.log(ratePerYear), 0));
    }

    /** Expected events against those that count, with all rates multiplied by something. */
    double eventsTimes(double factor) {
        Lognormal rate = rate();
        return eventsWith(new Lognormal(rate.mu() + StrictMath.log(factor), rate.sigma()));
    }

    double moneyAt(double euros) {
        return euros / Lognormal.of(risk.impactEuros()).mean();
    }

    double daysAt(double days) {
        return days / Lognormal.of(risk.lostDays()).mean();
    }

    /** The expected loss with events, money and days multiplied by something against those that count. */
    double loss(double eventsFactor, double moneyFactor, double daysFactor) {
        return eventsFactor
                * (risk.expectedMoney().value() * moneyFactor
                        + risk.expectedCareValue().value() * daysFactor);
    }

    List<Factor> drivers() {
        return factors("driver");
    }

    List<Factor> inPlace() {
        return factors("in-place");
    }

    private List<Factor> factors(String kind) {
        return risk.factors().stream()
                .filter(factor -> factor.kind().equals(kind))
                .toList();
    }
}
