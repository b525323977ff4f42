package org.wardround.engine.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.inventory.Activity;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.Lever;
import org.wardround.engine.solution.Offer;
import org.wardround.engine.solution.Scaling;
import org.wardround.engine.solution.Sizes;

/**
 * Turns the published figures of loss scenarios into those of one hospital.
 *
 * <p>Three things move a figure, each kept as a {@link Factor}: the hospital's size; the shares of its inventory that
 * drive a rate, against those of a typical hospital; and what is in place, against what is in place in a typical
 * hospital. Effects of solutions are shrunk before they are added up, because published effects overlap.
 */
public final class RiskModel {
    private static final double DAYS_PER_YEAR = 365;

    private final RiskAssumptions assumptions;
    private final Hospital hospital;
    private final InventoryFacts facts;
    private final Sizes sizes;
    private final List<Offer> offers;

    private RiskModel(
            RiskAssumptions assumptions, Hospital hospital, InventoryFacts facts, int suppliers, List<Offer> offers) {
        this.assumptions = assumptions;
        this.hospital = hospital;
        this.facts = facts;
        this.sizes = new Sizes(hospital.profile(), facts, suppliers);
        this.offers = offers;
    }

    /**
     * The risk of a hospital as things are.
     *
     * @param scenarios loss scenarios of the catalogue
     * @param assumptions what all scenarios share
     * @param hospital its size, activity and measures
     * @param facts shares of its inventory
     * @param suppliers how many suppliers it has
     * @param offers what can be done, with what is in place already
     * @return one entry for each scenario, in the same order
     */
    public static Risk of(
            List<Scenario> scenarios,
            RiskAssumptions assumptions,
            Hospital hospital,
            InventoryFacts facts,
            int suppliers,
            List<Offer> offers) {
        RiskModel model = new RiskModel(assumptions, hospital, facts, suppliers, offers);
        return new Risk(scenarios.stream().map(model::scenario).toList(), assumptions);
    }

    private ScenarioRisk scenario(Scenario scenario) {
        List<Factor> factors = new ArrayList<>();
        double rate = size(scenario.rate().scaling(), "rate", factors);
        double impact = size(scenario.impact().scaling(), "impact", factors);
        for (Driver driver : scenario.drivers()) {
            rate *= driver(driver, factors);
        }
        InPlaceEffect inPlace = InPlaceEffect.of(scenario, offers, assumptions.shrink());
        factors.addAll(inPlace.factors());
        rate *= inPlace.rate();
        impact *= inPlace.impact();

        Interval ratePerYear = scenario.rate().perYear().times(rate);
        Interval euros = scenario.impact().euros().times(impact);
        Interval days = scenario.lostCare().days().times(inPlace.impact());
        double events = expectedEvents(scenario, ratePerYear, assumptions);
        Care care = care(
                scenario.lostCare(),
                hospital.activity(),
                events * Lognormal.of(days).mean());
        return new ScenarioRisk(
                scenario,
                ratePerYear,
                euros,
                days,
                factors,
                Euros.of(events * Lognormal.of(euros).mean()),
                care,
                Euros.of(value(care, assumptions)),
                Math.min(1, scenario.floor() / (inPlace.rate() * inPlace.impact())),
                reductions(scenario));
    }

    private SortedMap<String, Reduction> reductions(Scenario scenario) {
        TreeMap<String, Reduction> reductions = new TreeMap<>();
        for (Offer offer : offers) {
            double left = (1 - offer.inPlace().share()) * offer.reach() * assumptions.shrink();
            Estimate rate = logReduction(scenario, offer, Lever.RATE).times(left);
            Estimate impact = logReduction(scenario, offer, Lever.IMPACT).times(left);
            if (rate.high() > 0 || impact.high() > 0) {
                reductions.put(offer.solution().id(), new Reduction(rate, impact));
            }
        }
        return reductions;
    }

    /** What a whole solution takes off the logarithm, before shrinking. */
    static Estimate logReduction(Scenario scenario, Offer offer, Lever lever) {
        Estimate sum = Estimate.exactly(0);
        for (Effect effect : offer.solution().effects()) {
            if (effect.scenario().equals(scenario.id()) && effect.lever() == lever) {
                Estimate factor = effect.factor();
                sum = new Estimate(
                        sum.low() - StrictMath.log(factor.high()),
                        sum.likely() - StrictMath.log(factor.likely()),
                        sum.high() - StrictMath.log(factor.low()));
            }
        }
        return sum;
    }

    private double size(Scaling scaling, String what, List<Factor> factors) {
        double factor = sizes.factor(scaling);
        if (factor != 1) {
            String detail = scaling.by() + " " + sizes.of(scaling.by()) + " / " + scaling.reference();
            factors.add(Factor.exactly("size", what, factor, detail));
        }
        return factor;
    }

    private double driver(Driver driver, List<Factor> factors) {
        double share = switch (driver.measure()) {
            case KNOWN_EXPLOITED -> facts.knownExploitedShare();
            case LEGACY -> facts.legacyShare();
            case URGENT -> facts.urgentShare();
            case OPEN_REMOTE_ACCESS -> facts.openRemoteAccessShare();
            case SINGLE_SOURCE -> facts.singleSourceShare();
        };
        double exponent = (share - driver.typical()) / (1 - driver.typical());
        double factor = StrictMath.pow(driver.factor().likely(), exponent);
        factors.add(new Factor(
                "driver",
                driver.measure().name(),
                factor,
                StrictMath.pow(driver.factor().low(), exponent),
                StrictMath.pow(driver.factor().high(), exponent),
                share + " against " + driver.typical()));
        return factor;
    }

    static double expectedEvents(Scenario scenario, Interval ratePerYear, RiskAssumptions assumptions) {
        Lognormal rate = Lognormal.of(ratePerYear).timesOneOnAverage(assumptions.shockSpread());
        return switch (scenario.rate().law()) {
            case POISSON -> rate.mean();
            case BERNOULLI -> rate.meanUpToOne();
        };
    }

    /** The care that falls out in some days of normal activity. */
    static Care care(LostCare lost, Activity activity, double days) {
        double share = days / DAYS_PER_YEAR;
        return new Care(
                activity.operations() * share * lost.operations(),
                activity.visits() * share * lost.visits(),
                activity.bedDays() * share * lost.bedDays());
    }

    /** What lost care counts in the plan, in euros. */
    static double value(Care care, RiskAssumptions assumptions) {
        return care.operations() * assumptions.eurosPerOperation()
                + care.visits() * assumptions.eurosPerVisit()
                + care.bedDays() * assumptions.eurosPerBedDay();
    }

    /**
     * The expected yearly loss once some solutions are in place.
     *
     * @param risk the risk as things are
     * @param solutionsInPlace ids of the solutions; those without an effect are ignored
     * @return euros a year, money and lost care
     */
    public static double expectedLoss(Risk risk, Set<String> solutionsInPlace) {
        return risk.scenarios().stream()
                .mapToDouble(scenario -> scenario.expectedLoss().value()
                        * Reduced.by(scenario, solutionsInPlace).total())
                .sum();
    }
}
