package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.Flag;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Ruling.Kind;

class PrecedenceTest {
    private static final String PURL = "pkg:npm/x";
    private static final Asset ASSET = Fixture.asset("Fresenius Kabi", "Agilia Connect", "", "2.0");
    private static final Component COMPONENT =
            new Component("A1", "x", "1.0", PURL + "@1.0", "", new RowRef("s.json", 4));

    @ParameterizedTest
    @CsvSource({
        // the maker's "not affected" beats a coordinator's "affected", not the other way round
        "VENDOR, csaf_vex, KNOWN_NOT_AFFECTED, no, 1, COORDINATOR, KNOWN_AFFECTED, 1, NOT_AFFECTED, YIELDS",
        "COORDINATOR, csaf_base, KNOWN_NOT_AFFECTED, no, 1, VENDOR, KNOWN_AFFECTED, 1, AFFECTED, PREVAILS",
        "VENDOR, csaf_vex, FIXED, no, 1, OTHER, KNOWN_AFFECTED, 9, FIXED, YIELDS",
        // somebody else's VEX counts when it says why
        "OTHER, openvex, KNOWN_NOT_AFFECTED, yes, 1, COORDINATOR, KNOWN_AFFECTED, 1, NOT_AFFECTED, YIELDS",
        "OTHER, openvex, KNOWN_NOT_AFFECTED, no, 1, COORDINATOR, KNOWN_AFFECTED, 1, AFFECTED, CONTRADICTS",
        // neither has more weight: affected stays, whatever the dates
        "VENDOR, csaf_vex, KNOWN_NOT_AFFECTED, yes, 9, VENDOR, KNOWN_AFFECTED, 1, AFFECTED, CONTRADICTS",
        // "under investigation" is a statement of nothing: it yields to any, and beats none
        "OTHER, openvex, KNOWN_NOT_AFFECTED, no, 1, COORDINATOR, UNDER_INVESTIGATION, 9, NOT_AFFECTED, YIELDS",
        "VENDOR, csaf_vex, UNDER_INVESTIGATION, no, 9, COORDINATOR, KNOWN_AFFECTED, 1, AFFECTED, -",
    })
    void weightOfTheDocumentsDecides(
            PublisherKind clearing,
            String category,
            ProductStatus status,
            String justified,
            int day,
            PublisherKind reporting,
            ProductStatus reported,
            int reportDay,
            Verdict verdict,
            String kind) {
        Advisory vex = document("VEX", "One", clearing, category, day, status, justified.equals("yes"));
        Advisory report = document("REPORT", "Other", reporting, "osv", reportDay, reported, false);

        Match match = match(report.id(), vex, report);

        assertThat(match.verdict()).isEqualTo(verdict);
        assertThat(match.reason().rulings()).hasSize(kind.equals("-") ? 0 : 1);
        assertThat(match.reason().rulings())
                .allSatisfy(ruling -> assertThat(ruling)
                        .isEqualTo(new Ruling(
                                "CVE-2020-0001",
                                "VEX",
                                status == ProductStatus.FIXED ? Verdict.FIXED : Verdict.NOT_AFFECTED,
                                Kind.valueOf(kind))));
    }

    @ParameterizedTest
    @CsvSource({
        // one publisher: what was said last counts; on the same day, what says why
        "2, 1, no, NOT_AFFECTED",
        "1, 2, yes, AFFECTED",
        "1, 1, yes, NOT_AFFECTED",
        "1, 1, no, AFFECTED"
    })
    void laterWordOfTheSamePublisherCounts(int day, int reportDay, String justified, Verdict verdict) {
        Advisory vex = document(
                "VEX",
                "One",
                PublisherKind.VENDOR,
                "csaf_vex",
                day,
                ProductStatus.KNOWN_NOT_AFFECTED,
                justified.equals("yes"));
        Advisory report = document(
                "REPORT",
                "one ",
                PublisherKind.VENDOR,
                "csaf_security_advisory",
                reportDay,
                ProductStatus.KNOWN_AFFECTED,
                false);

        assertThat(match("REPORT", vex, report).verdict()).isEqualTo(verdict);
    }

    @Test
    void documentThatIsItselfOverruledClearsNothing() {
        Advisory vex =
                document("VEX", "Two", PublisherKind.OTHER, "openvex", 1, ProductStatus.KNOWN_NOT_AFFECTED, true);
        Advisory report =
                document("REPORT", "Three", PublisherKind.OTHER, "osv", 1, ProductStatus.KNOWN_AFFECTED, false);
        Advisory maker = document(
                "MAKER", "One", PublisherKind.VENDOR, "csaf_security_advisory", 1, ProductStatus.KNOWN_AFFECTED, false);

        assertThat(match("REPORT", vex, report, maker).verdict()).isEqualTo(Verdict.AFFECTED);
        assertThat(match("VEX", vex, report, maker).reason().rulings())
                .contains(new Ruling("CVE-2020-0001", "MAKER", Verdict.AFFECTED, Kind.YIELDS));
    }

    @Test
    void withdrawnDocumentClearsNothing() {
        Advisory vex = document(
                "VEX", "One", PublisherKind.VENDOR, "csaf_withdrawn", 1, ProductStatus.KNOWN_NOT_AFFECTED, true);
        Advisory report = document("REPORT", "Two", PublisherKind.OTHER, "osv", 1, ProductStatus.KNOWN_AFFECTED, false);

        assertThat(match("REPORT", vex, report).verdict()).isEqualTo(Verdict.AFFECTED);
    }

    @Test
    void statementOnAnotherVersionSaysNothing() {
        Advisory vex = of(
                "VEX",
                "One",
                PublisherKind.VENDOR,
                "csaf_vex",
                1,
                ProductStatus.KNOWN_NOT_AFFECTED,
                true,
                PURL + "@0.9");
        Advisory report = document("REPORT", "Two", PublisherKind.OTHER, "osv", 1, ProductStatus.KNOWN_AFFECTED, false);

        List<Match> matches = matches(vex, report);

        assertThat(matches).extracting(Match::advisoryId).containsExactly("REPORT");
        assertThat(matches.getFirst().verdict()).isEqualTo(Verdict.AFFECTED);
    }

    /** The maker of the device says that it is not affected by what its part has. */
    @Test
    void wordOfTheDevicesMakerCountsForItsParts() {
        AdvisoryProduct pump = Fixture.product("P", "Fresenius Kabi", "Agilia Connect", "<= 2.0");
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(ProductStatus.KNOWN_NOT_AFFECTED, List.of("P"));
        Advisory maker = advisory("MAKER", "Fresenius Kabi", PublisherKind.VENDOR, "csaf_vex", 1, pump, status, false);
        Advisory library =
                document("LIB", "X project", PublisherKind.VENDOR, "openvex", 5, ProductStatus.KNOWN_AFFECTED, false);

        Match match = match("LIB", maker, library);

        assertThat(match.verdict()).isEqualTo(Verdict.NOT_AFFECTED);
        assertThat(match.reason().rulings())
                .containsExactly(new Ruling("CVE-2020-0001", "MAKER", Verdict.NOT_AFFECTED, Kind.YIELDS));
    }

    @Test
    void whoCallsItselfTheVendorOfAnothersProductHasNoWeight() {
        AdvisoryProduct pump = Fixture.product("P", "Fresenius Kabi", "Agilia Connect", "<= 2.0");
        TreeMap<ProductStatus, List<String>> not = new TreeMap<>();
        not.put(ProductStatus.KNOWN_NOT_AFFECTED, List.of("P"));
        TreeMap<ProductStatus, List<String>> affected = new TreeMap<>();
        affected.put(ProductStatus.KNOWN_AFFECTED, List.of("P"));
        Advisory stranger = advisory("VEX", "Stranger", PublisherKind.VENDOR, "csaf_vex", 9, pump, not, false);
        Advisory report = advisory("REPORT", "CISA", PublisherKind.COORDINATOR, "csaf_base", 1, pump, affected, false);

        assertThat(match("REPORT", stranger, report).verdict()).isEqualTo(Verdict.AFFECTED);
    }

    @Test
    void partsReachTheirAssetInOneMatch() {
        Component other = new Component("A1", "x", "0.5", PURL + "@0.5", "", new RowRef("s.json", 3));
        Advisory report =
                of("REPORT", "Two", PublisherKind.OTHER, "osv", 1, ProductStatus.KNOWN_AFFECTED, false, PURL + "@0.5");

        List<Match> matches = index(report)
                .match(new Inventory(List.of(ASSET), List.of(COMPONENT, other), List.of()))
                .matches();

        assertThat(matches).extracting(Match::assetId).containsExactly("A1");
        assertThat(matches.getFirst().verdict()).isEqualTo(Verdict.AFFECTED);
        assertThat(matches.getFirst().reason().parts())
                .extracting(PartMatch::version, PartMatch::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0.5", Verdict.AFFECTED),
                        org.assertj.core.groups.Tuple.tuple("1.0", Verdict.NOT_AFFECTED));
    }

    private static Match match(String id, Advisory... advisories) {
        return matches(advisories).stream()
                .filter(match -> match.advisoryId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Match> matches(Advisory... advisories) {
        return index(advisories)
                .match(new Inventory(List.of(ASSET), List.of(COMPONENT), List.of()))
                .matches();
    }

    private static AdvisoryIndex index(Advisory... advisories) {
        return new Matcher(Fixture.aliases(), Fixture.classes()).over(List.of(advisories));
    }

    private static Advisory document(
            String id,
            String publisher,
            PublisherKind kind,
            String category,
            int day,
            ProductStatus status,
            boolean justified) {
        return of(id, publisher, kind, category, day, status, justified, PURL);
    }

    private static Advisory of(
            String id,
            String publisher,
            PublisherKind kind,
            String category,
            int day,
            ProductStatus status,
            boolean justified,
            String purl) {
        AdvisoryProduct product = new AdvisoryProduct(
                "P",
                List.of(),
                purl,
                VersionKind.NONE,
                "",
                new ProductHelper(List.of(), List.of(purl), List.of(), List.of(), List.of()),
                List.of(),
                "/products/0");
        TreeMap<ProductStatus, List<String>> lists = new TreeMap<>();
        lists.put(status, List.of("P"));
        return advisory(id, publisher, kind, category, day, product, lists, justified);
    }

    private static Advisory advisory(
            String id,
            String publisher,
            PublisherKind kind,
            String category,
            int day,
            AdvisoryProduct product,
            TreeMap<ProductStatus, List<String>> status,
            boolean justified) {
        List<Flag> flags = new ArrayList<>();
        if (justified) {
            flags.add(new Flag("component_not_present", "", List.of("P")));
        }
        LocalDate released = LocalDate.of(2026, 1, day);
        Vulnerability vulnerability = new Vulnerability(
                "CVE-2020-0001",
                "",
                "",
                List.of(),
                status,
                List.of(),
                flags,
                List.of(),
                List.of(),
                List.of(),
                "/vulnerabilities/0");
        return new Advisory(
                id,
                "Notice " + id,
                publisher,
                category,
                new Tracking("1", "final", released, released),
                List.of(product),
                List.of(vulnerability),
                new Origin(id + ".json", "", ""),
                new DocumentFacts("", "", kind, "", "", List.of()));
    }
}
