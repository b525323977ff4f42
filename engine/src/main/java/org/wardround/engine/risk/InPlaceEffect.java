package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.solution.Lever;
import org.wardround.engine.solution.Offer;

/**
 * What the measures in place do to one scenario, against those of a typical hospital, whose losses are published.
 *
 * @param rate what the rate is multiplied by, above 0
 * @param impact what the impact is multiplied by, above 0
 * @param factors one for each solution that makes a difference, and one where the floor holds
 */
record InPlaceEffect(double rate, double impact, List<Factor> factors) {
    static InPlaceEffect of(Scenario scenario, List<Offer> offers, double shrink) {
        double logRate = 0;
        double logImpact = 0;
        List<Factor> factors = new ArrayList<>();
        for (Offer offer : offers) {
            String id = offer.solution().id();
            double share = offer.inPlace().share();
            double typical = scenario.typical().inPlace().getOrDefault(id, 0.0);
            Estimate rates = RiskModel.logReduction(scenario, offer, Lever.RATE).times(shrink);
            Estimate impacts =
                    RiskModel.logReduction(scenario, offer, Lever.IMPACT).times(shrink);
            double rate = rates.likely() * (share - typical);
            double impact = impacts.likely() * (share - typical);
            if (rate != 0 || impact != 0) {
                factors.add(new Factor(
                        "in-place",
                        id,
                        StrictMath.exp(-rate - impact),
                        StrictMath.exp(-(rates.low() + impacts.low()) * (share - typical)),
                        StrictMath.exp(-(rates.high() + impacts.high()) * (share - typical)),
                        share + " against " + typical));
            }
            logRate += rate;
            logImpact += impact;
        }
        double total = logRate + logImpact;
        double most = -StrictMath.log(scenario.floor());
        if (total > most) {
            double kept = most / total;
            factors.add(
                    Factor.exactly("floor", scenario.id(), StrictMath.exp(total - most), "floor " + scenario.floor()));
            logRate *= kept;
            logImpact *= kept;
        }
        return new InPlaceEffect(StrictMath.exp(-logRate), StrictMath.exp(-logImpact), List.copyOf(factors));
    }
}
