package org.wardround.engine.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.ProductEvidence;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** A ward with two monitors and a pump, and a notice on the monitors. */
final class Wards {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final String NOTICE = "ICSMA-20-254-01";

    private Wards() {}

    static Asset asset(String id, int line, String maker, String model, String version) {
        return new Asset(
                id,
                new Product(maker, model, "", ""),
                new Software(version, ""),
                new Identifiers("", "", "", ""),
                new Network(Truth.UNKNOWN, "", ""),
                "",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", line));
    }

    static Inventory inventory() {
        return new Inventory(
                List.of(
                        asset("M1", 2, "Philips Medizin Systeme", "IntelliVue MX450", "K.21"),
                        asset("M2", 3, "PHILIPS", "Intellivue MX-450", "L.01"),
                        asset("P1", 4, "BD", "Alaris GH", "1")),
                List.of(),
                List.of());
    }

    static Matches matches(Match... matches) {
        List<NoticeCoverage> coverage = new ArrayList<>();
        for (Asset asset : inventory().assets()) {
            String maker = asset.id().startsWith("M") ? "Philips" : "BD";
            coverage.add(new NoticeCoverage.Published(asset.id(), asset.row(), maker));
        }
        return new Matches(List.of(matches), coverage);
    }

    static Match match(String assetId, Verdict verdict, String... vulnerabilities) {
        int line = assetId.equals("M1") ? 2 : assetId.equals("M2") ? 3 : 4;
        return new Match(
                assetId,
                new RowRef("inventory.csv", line),
                NOTICE,
                verdict,
                Arrays.stream(vulnerabilities)
                        .map(id -> new VulnerabilityVerdict(id, verdict))
                        .toList(),
                new Reason(
                        new VendorEvidence.ByIdentifier(org.wardround.engine.matching.IdentifierKind.CPE, "x"),
                        new ProductEvidence("IntelliVue", List.of(), List.of(), 1),
                        new VersionEvidence.AllVersions(""),
                        "P1",
                        "/product_tree"));
    }

    static Advisory advisory(String revision, Remedy... remedies) {
        return advisory(NOTICE, revision, List.of(remedies), "CVE-2020-1", "CVE-2020-2");
    }

    static Advisory advisory(String id, String revision, List<Remedy> remedies, String... vulnerabilities) {
        return new Advisory(
                id,
                "Notice",
                "Somebody",
                "csaf_security_advisory",
                new Tracking(revision, "final", LocalDate.EPOCH, LocalDate.EPOCH),
                List.of(),
                Arrays.stream(vulnerabilities)
                        .map(one -> new Vulnerability(
                                one, "", "", List.of(), new TreeMap<>(), remedies, "/vulnerabilities/0"))
                        .toList(),
                new Origin("notice.json", "", ""));
    }

    static Correction correction(int number, String assetId, Correction.Ruling ruling, String vulnerability) {
        return new Correction(
                number,
                new Correction.OneAsset(assetId),
                "icsma-20-254-01",
                ruling,
                decision(vulnerability, new PersonDecision.Open()));
    }

    static PersonDecision decision(String vulnerability, PersonDecision.Term term) {
        return new PersonDecision("M. Weber", TODAY.minusDays(20), "letter of the maker", vulnerability, term);
    }
}
