package org.wardround.engine.risk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.inventory.Activity;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.DeviceGroup;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Measures;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.kernel.Estimate;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.solution.Actor;
import org.wardround.engine.solution.Availability;
import org.wardround.engine.solution.Complexity;
import org.wardround.engine.solution.Cost;
import org.wardround.engine.solution.Effect;
import org.wardround.engine.solution.Effort;
import org.wardround.engine.solution.InPlace;
import org.wardround.engine.solution.Lever;
import org.wardround.engine.solution.Offer;
import org.wardround.engine.solution.ScaleBy;
import org.wardround.engine.solution.Scaling;
import org.wardround.engine.solution.Solution;
import org.wardround.engine.solution.Targets;

/** Small worlds whose risk can be worked out by hand. */
final class RiskFixture {
    static final Source SOURCE = Source.planningAssumption(2026);
    static final Scaling FIXED = new Scaling(ScaleBy.FIXED, 1, 0);
    static final InventoryFacts FACTS = new InventoryFacts(1000, 300, 0.02, 0.2, 0.05, 0.5, 0.25, 0.6, new TreeMap<>());
    static final RiskAssumptions MONEY_ALONE = new RiskAssumptions(0.5, 0, 0, 0, 1, 1e6, SOURCE);

    private RiskFixture() {}

    static Scenario scenario(String id, RateLaw law, Interval rate, Interval euros, List<Driver> drivers) {
        return new Scenario(
                id,
                Text.english(id),
                Text.english(id),
                new Rate(rate, law, FIXED, SOURCE),
                new Impact(euros, FIXED, SOURCE),
                new LostCare(new Interval(2, 2), 0.5, 0.4, 0.1, SOURCE),
                drivers,
                new Typical(new TreeMap<>(), SOURCE),
                0.1);
    }

    static Scenario withTypical(Scenario s, Map<String, Double> inPlace) {
        return new Scenario(
                s.id(),
                s.name(),
                s.description(),
                s.rate(),
                s.impact(),
                s.lostCare(),
                s.drivers(),
                new Typical(new TreeMap<>(inPlace), SOURCE),
                s.floor());
    }

    static Offer offer(String id, double inPlace, Effect... effects) {
        Solution solution = new Solution(
                id,
                Text.english(id),
                Actor.HOSPITAL,
                new Complexity(1, Text.english("one person")),
                new Cost(Estimate.exactly(0), Estimate.exactly(0), FIXED, SOURCE),
                new Effort(new TreeMap<>(), new TreeMap<>(), FIXED, 3, 0, SOURCE),
                List.of(),
                List.of(),
                new Targets(List.of(), List.of(), List.of()),
                List.of(effects),
                DeviceGroup.NONE);
        return new Offer(
                solution,
                new InPlace.Declared(inPlace),
                new Availability.Open(),
                1,
                Euros.ZERO,
                Euros.ZERO,
                new TreeMap<>(),
                new TreeMap<>(),
                1);
    }

    static Effect effect(String scenario, Lever lever, double factor) {
        return new Effect(scenario, lever, Estimate.exactly(factor), SOURCE);
    }

    static Hospital hospital() {
        return new Hospital(
                new Profile("Test", "BE", 300, 1500, Euros.of(1e8), true),
                new Means(new Budget.Pooled(Euros.of(1e5)), new TreeMap<>(), List.of()),
                new Activity(3650, 73_000, 36_500),
                new Measures(new TreeMap<>(), new TreeMap<>()),
                List.of(),
                new Currency("EUR", 1),
                List.of());
    }

    static Risk risk(RiskAssumptions assumptions, List<Scenario> scenarios, Offer... offers) {
        return RiskModel.of(scenarios, assumptions, hospital(), FACTS, 10, List.of(offers));
    }
}
