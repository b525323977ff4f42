package org.wardround.engine;

import java.util.List;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.finding.FindingKnowledge;
import org.wardround.engine.finding.LifecycleName;
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
 * @param lifecycleNames how people write the names of releases that have a lifecycle
 * @param openZones words in the name of a network zone that can be reached from outside
 */
public record Catalogue(
        List<Challenge> challenges,
        List<Solution> solutions,
        List<Scenario> scenarios,
        RiskAssumptions assumptions,
        Law law,
        List<VendorAlias> vendors,
        List<DeviceClass> deviceClasses,
        List<LifecycleName> lifecycleNames,
        List<String> openZones) {
    /** Copies the collections, so that the record never changes. */
    public Catalogue {
        challenges = List.copyOf(challenges);
        solutions = List.copyOf(solutions);
        scenarios = List.copyOf(scenarios);
        vendors = List.copyOf(vendors);
        deviceClasses = List.copyOf(deviceClasses);
        lifecycleNames = List.copyOf(lifecycleNames);
        openZones = List.copyOf(openZones);
    }

    /**
     * A catalogue without names of releases and zones.
     *
     * @param challenges the sector's challenges
     * @param solutions what can be done
     * @param scenarios loss scenarios
     * @param assumptions assumptions that hold for all scenarios
     * @param law obligations, national acts and questions
     * @param vendors names of makers and product lines
     * @param deviceClasses kinds of equipment
     */
    public Catalogue(
            List<Challenge> challenges,
            List<Solution> solutions,
            List<Scenario> scenarios,
            RiskAssumptions assumptions,
            Law law,
            List<VendorAlias> vendors,
            List<DeviceClass> deviceClasses) {
        this(challenges, solutions, scenarios, assumptions, law, vendors, deviceClasses, List.of(), List.of());
    }

    /**
     * What findings need of it.
     *
     * @return the part of the catalogue that the finding stage uses
     */
    public FindingKnowledge findingKnowledge() {
        return new FindingKnowledge(deviceClasses, law.questions(), lifecycleNames, openZones);
    }

    /**
     * The same catalogue with other challenges and solutions.
     *
     * @param otherChallenges instead of the challenges
     * @param otherSolutions instead of the solutions
     * @return the catalogue with them
     */
    public Catalogue with(List<Challenge> otherChallenges, List<Solution> otherSolutions) {
        return new Catalogue(
                otherChallenges,
                otherSolutions,
                scenarios,
                assumptions,
                law,
                vendors,
                deviceClasses,
                lifecycleNames,
                openZones);
    }
}
