package org.wardround.engine;

import java.util.List;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.matching.VendorAlias;
import org.wardround.engine.obligation.Law;
import org.wardround.engine.risk.RiskAssumptions;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.solution.Solution;

/**
 * Knowledge as data, with a source on each fact.
 *
 * @param challenges the sector's challenges
 * @param solutions what can be done
 * @param scenarios loss scenarios
 * @param assumptions assumptions that hold for all scenarios
 * @param law obligations, national acts and questions
 * @param vendors names of makers and product lines
 * @param deviceClasses kinds of equipment
 */
public record Catalogue(
        List<Challenge> challenges,
        List<Solution> solutions,
        List<Scenario> scenarios,
        RiskAssumptions assumptions,
        Law law,
        List<VendorAlias> vendors,
        List<DeviceClass> deviceClasses) {
    /** Copies the collections, so that the record never changes. */
    public Catalogue {
        challenges = List.copyOf(challenges);
        solutions = List.copyOf(solutions);
        scenarios = List.copyOf(scenarios);
        vendors = List.copyOf(vendors);
        deviceClasses = List.copyOf(deviceClasses);
    }
}
