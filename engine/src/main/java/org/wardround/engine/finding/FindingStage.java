package org.wardround.engine.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.obligation.ObligationStanding;

/** Says what is concretely wrong in a hospital. */
public final class FindingStage {
    private FindingStage() {}

    /**
     * Finds everything that is wrong, each with its rating and the path to it.
     *
     * @param inventory what the hospital has
     * @param hospital who it is; its services tell what is critical
     * @param intelligence exploitation, probabilities and lifecycles; without any advisory, silence of makers means
     * nothing and is no finding
     * @param matches which advisory speaks of which asset
     * @param standings where the hospital stands with the law
     * @param knowledge what the catalogue knows
     * @param asOf the day that the review speaks of
     * @return findings, most critical first, then by id, and the shares that the risk stage needs
     */
    public static Findings find(
            Inventory inventory,
            Hospital hospital,
            Intelligence intelligence,
            Matches matches,
            List<ObligationStanding> standings,
            FindingKnowledge knowledge,
            LocalDate asOf) {
        AssetIndex assets = new AssetIndex(inventory, hospital, knowledge);
        List<Finding> findings = new ArrayList<>();
        addVulnerable(findings, matches.matches(), assets, new VulnerableAssets(intelligence));
        EndsOfSupport ends = new EndsOfSupport(
                new LifecycleTexts(knowledge.lifecycleNames(), intelligence.lifecycles()),
                new PartEnds(intelligence.lifecycles()),
                asOf);
        Map<String, List<Component>> parts = new HashMap<>();
        inventory
                .components()
                .forEach(part -> parts.computeIfAbsent(part.assetId(), any -> new ArrayList<>())
                        .add(part));
        for (AssetFacts facts : assets.all()) {
            List<Component> inside = parts.remove(facts.asset().id());
            findings.addAll(ends.of(facts, inside == null ? List.of() : inside));
        }
        findings.addAll(UnmetObligations.of(standings, knowledge.questions()));
        addSuppliers(findings, inventory.suppliers(), new WeakSuppliers(hospital.services(), asOf));
        if (!intelligence.advisories().isEmpty()) {
            findings.addAll(SilentMakers.of(matches.coverage(), assets));
        }
        findings.sort(
                Comparator.comparingInt((Finding finding) -> -finding.rating().criticality())
                        .thenComparing(Finding::id));
        return new Findings(findings, FactShares.of(assets, findings, intelligence, hospital, inventory.suppliers()));
    }

    private static void addVulnerable(
            List<Finding> findings, List<Match> matches, AssetIndex assets, VulnerableAssets vulnerable) {
        Map<String, Integer> used = new HashMap<>();
        for (Match match : matches) {
            if (match.reported()) {
                assets.find(match.row(), match.assetId()).ifPresent(facts -> {
                    String id = "vuln:" + facts.ref() + ":" + match.advisoryId();
                    int times = used.merge(id, 1, Integer::sum);
                    findings.add(vulnerable.of(times == 1 ? id : id + "#" + times, facts, match));
                });
            }
        }
    }

    private static void addSuppliers(List<Finding> findings, List<Supplier> suppliers, WeakSuppliers weak) {
        Map<String, Integer> times = new HashMap<>();
        suppliers.forEach(supplier -> times.merge(Plain.slug(supplier.name()), 1, Integer::sum));
        for (Supplier supplier : suppliers) {
            String slug = Plain.slug(supplier.name());
            boolean once = times.getOrDefault(slug, 0) == 1;
            findings.addAll(
                    weak.of(supplier, once ? slug : slug + "@" + supplier.row().line()));
        }
    }
}
