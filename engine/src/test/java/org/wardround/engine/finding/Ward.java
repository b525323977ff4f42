package org.wardround.engine.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.intelligence.Cycle;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.intelligence.Lifecycle;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.inventory.Access;
import org.wardround.engine.inventory.Activity;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Measures;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Service;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.inventory.Untouched;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.engine.matching.ProductEvidence;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.EntityClass;
import org.wardround.engine.obligation.ForceStatus;
import org.wardround.engine.obligation.Gap;
import org.wardround.engine.obligation.GapCause;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.engine.obligation.Obligation;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.obligation.Question;
import org.wardround.engine.obligation.Since;

/** A small hospital that tests change one fact of. */
final class Ward {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final String EASY = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    static final String HARD = "CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:H/I:H/A:H";

    static final Source SOURCE = Source.planningAssumption(2026);

    static final FindingKnowledge KNOWLEDGE = new FindingKnowledge(
            List.of(
                    kind("ventilator", Category.MEDICAL, 4),
                    kind("analyser", Category.MEDICAL, 2),
                    kind("server", Category.IT, 2),
                    kind("pc", Category.IT, 1)),
            List.of(question(9, true), question(10, false)),
            List.of(
                    name("windows", "\\bwin(dows)? ?7\\b", "windows", "7-sp1"),
                    name("windows", "\\bwin(dows)? ?11 (2\\dh2)\\b", "windows", "11-{2}*"),
                    name("linux", "\\bdebian (\\d+)\\b", "debian", "{1}")),
            List.of("dmz", "gäste"));

    final List<Asset> assets = new ArrayList<>();
    private final List<Untouched> untouched = new ArrayList<>();
    final List<Component> components = new ArrayList<>();
    final List<Supplier> suppliers = new ArrayList<>();
    final List<Match> matches = new ArrayList<>();
    final List<NoticeCoverage> coverage = new ArrayList<>();
    final List<ObligationStanding> standings = new ArrayList<>();
    final List<Vulnerability> vulnerabilities = new ArrayList<>();
    final SortedMap<String, KnownExploited> exploited = new TreeMap<>();
    final SortedMap<String, EpssScore> epss = new TreeMap<>();

    Findings find() {
        Intelligence intelligence = new Intelligence(List.of(advisory()), exploited, epss, lifecycles(), List.of());
        return FindingStage.find(
                new Inventory(assets, components, suppliers),
                hospital()
                        .withMeasures(
                                new Measures(new TreeMap<>(), new TreeMap<>(), List.of(), List.copyOf(untouched))),
                intelligence,
                new Matches(matches, coverage),
                standings,
                KNOWLEDGE,
                TODAY);
    }

    Asset asset(String id, String description, Network network, String system) {
        Asset asset = new Asset(
                id,
                new Product("Maker", "", description, ""),
                new Software("", system),
                new Identifiers("", "", "", ""),
                network,
                "Station 3",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", assets.size() + 2));
        assets.add(asset);
        return asset;
    }

    Asset inside(String id, String description) {
        return asset(id, description, new Network(Truth.YES, "VLAN 20", "10.1.1.1"), "");
    }

    void affected(Asset asset, Verdict verdict, String... cves) {
        List<VulnerabilityVerdict> verdicts = new ArrayList<>();
        for (String cve : cves) {
            verdicts.add(new VulnerabilityVerdict(cve, verdict));
        }
        matches.add(new Match(asset.id(), asset.row(), "ADV-1", verdict, verdicts, reason()));
    }

    void vulnerability(String cve, double score, String vector, RemedyKind... remedies) {
        List<Remedy> offered = new ArrayList<>();
        for (RemedyKind remedy : remedies) {
            offered.add(new Remedy(remedy, "", "", List.of()));
        }
        vulnerabilities.add(new Vulnerability(
                cve, "", "", List.of(new Cvss("3.1", score, vector, List.of())), new TreeMap<>(), offered, ""));
    }

    void knownExploited(String cve) {
        exploited.put(cve, new KnownExploited(cve, LocalDate.of(2024, 1, 1), Truth.NO, "test"));
    }

    void gap(int question, AnswerLevel level, GapCause cause, boolean binding) {
        Obligation obligation = new Obligation(
                "o-" + question + "-" + binding,
                "nis2",
                "Art.",
                Text.english("o"),
                Text.english("o"),
                List.of(question),
                SOURCE);
        NationalAct act = new NationalAct(
                "nis2",
                "BE",
                binding ? ForceStatus.IN_FORCE : ForceStatus.NOT_IN_FORCE,
                "",
                Text.english(""),
                new Since.NotKnown(),
                SOURCE,
                TODAY);
        Gap gap = new Gap(obligation.id(), question, level, cause);
        standings.add(new ObligationStanding(obligation, act, EntityClass.ESSENTIAL, binding, level, List.of(gap)));
    }

    void supplier(String name, List<String> services, Access access, Truth secondSource, Truth sbom, SupportEnd end) {
        suppliers.add(new Supplier(
                name, services, access, secondSource, sbom, end, "device", new RowRef("suppliers.csv", 2)));
    }

    static Reason reason() {
        return new Reason(
                new VendorEvidence.SameVendor("Maker", "Maker", "Maker", ""),
                new ProductEvidence("Product", List.of(), List.of(), 1),
                new VersionEvidence.AllVersions("*"),
                "P1",
                "/product_tree");
    }

    void untouched(String name) {
        untouched.add(new Untouched(name, ""));
    }

    static Hospital hospital() {
        return new Hospital(
                new Profile("Test", "BE", 300, 1500, Euros.of(1e8), true),
                new Means(new Budget.Pooled(Euros.of(1e5)), new TreeMap<>(), List.of()),
                new Activity(3650, 73_000, 36_500),
                new Measures(new TreeMap<>(), new TreeMap<>()),
                List.of(
                        new Service("emergency", "Notaufnahme / Urgences", 5),
                        new Service("lab", "Labor", 4),
                        new Service("icu", "ICU", 5),
                        new Service("surgery", "OP", 5),
                        new Service("outpatient", "Ambulanz", 2)),
                new Currency("EUR", 1),
                List.of());
    }

    private Advisory advisory() {
        return new Advisory(
                "ADV-1",
                "",
                "",
                "csaf_security_advisory",
                new Tracking("1", "final", TODAY, TODAY),
                List.of(),
                vulnerabilities,
                new Origin("adv-1.json", "", ""));
    }

    private static List<Lifecycle> lifecycles() {
        return List.of(
                new Lifecycle(
                        "debian",
                        "Debian",
                        List.of("cpe:/o:debian:debian_linux"),
                        List.of(cycle("12", "2026-07-11"), cycle("9", "2020-07-18"))),
                new Lifecycle(
                        "windows",
                        "Windows",
                        List.of(),
                        List.of(
                                cycle("11-25h2-e", "2028-10-10"),
                                cycle("11-25h2-w", "2027-10-12"),
                                cycle("11-24h2-lts", "2034-10-10"),
                                cycle("11-24h2-w", "2026-10-13"),
                                cycle("11-23h2-e", "2026-11-10"),
                                cycle("11-23h2-w", "2025-11-11"),
                                cycle("11-22h2-e", "2027-11-24"),
                                cycle("7-sp1", "2020-01-14"))));
    }

    private static Cycle cycle(String name, String day) {
        return new Cycle(name, "", new EndOfLife.On(LocalDate.parse(day)), new EndOfLife.NotKnown(), "");
    }

    private static DeviceClass kind(String word, Category category, int harm) {
        return new DeviceClass(word, Text.english(word), category, harm, Truth.UNKNOWN, List.of(word));
    }

    private static Question question(int number, boolean neverAveraged) {
        return new Question(number, Text.english("?"), Set.of("it"), true, List.of("o"), neverAveraged);
    }

    private static LifecycleName name(String family, String pattern, String product, String cycle) {
        return new LifecycleName(
                family,
                List.of(product.substring(0, 3)),
                pattern,
                List.of(new LifecycleName.Candidate(product, List.of(cycle), new EndOfLife.NotKnown())),
                false);
    }
}
