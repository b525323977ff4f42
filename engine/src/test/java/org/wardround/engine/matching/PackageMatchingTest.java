package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.FileHash;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.SbomDocument;
import org.wardround.engine.inventory.Software;

class PackageMatchingTest {
    private static final String NO_MATCH = "-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            nullValues = NO_MATCH,
            value = {
                // grype #2170, #1237: the epoch stands in a qualifier
                "pkg:rpm/redhat/NetworkManager!vers:rpm/<1:1.32.10-4.el8!pkg:rpm/redhat/NetworkManager@1.40.16-15.el8_9?epoch=1!NOT_AFFECTED",
                "pkg:rpm/redhat/NetworkManager!vers:rpm/<1:1.32.10-4.el8!pkg:rpm/redhat/NetworkManager@1.40.16-15.el8_9!AFFECTED",
                // trivy #245: a release candidate comes before its release
                "pkg:apk/alpine/x!vers:alpine/<1.6_rc1-r0!pkg:apk/alpine/x@1.6-r0!NOT_AFFECTED",
                // trivy #713: fewer parts in the bound; also where the bound is no vers text
                "pkg:pypi/django!< 3.0.10!pkg:pypi/Django@3.0.10!NOT_AFFECTED",
                "pkg:pypi/django!>=3.0, <3.0.10!pkg:pypi/Django@3.0!AFFECTED",
                "pkg:pypi/django!3.0!pkg:pypi/django@3.0.0!AFFECTED",
                // grype #2195: a bound that is no version leaves the rest comparable
                "pkg:npm/x!vers:npm/<not a version|>=2.0.0|<2.1.0!pkg:npm/x@2.0.5!AFFECTED",
                // a version that has no place in the order is possible
                "pkg:pypi/x!vers:pypi/<2!pkg:pypi/x@unknown-build!POSSIBLE",
                "pkg:pypi/x!vers:pypi/<2!pkg:pypi/x!POSSIBLE",
                // Debian's tilde; another release of the distribution or machine is another package
                "pkg:deb/debian/x!vers:deb/<1.0!pkg:deb/debian/x@1.0~rc1!AFFECTED",
                "pkg:deb/debian/x?distro=debian-12!vers:deb/<2!pkg:deb/debian/x@1?distro=debian-11!-",
                "pkg:deb/debian/x?arch=arm64!vers:deb/<2!pkg:deb/debian/x@1?arch=amd64!-",
                // a source package speaks for what was built from it
                "pkg:deb/debian/openssl!vers:deb/<3!pkg:deb/debian/libssl3@2?upstream=openssl!AFFECTED",
                // a version in the advisory's own package URL counts, whatever its branch is called
                "pkg:rpm/redhat/cri-o@1.24.4-5.el8!cri-o-0:1.24.4-5.el8.x86_64!pkg:rpm/redhat/cri-o@1.24.4-5.el8!AFFECTED",
                "pkg:rpm/redhat/cri-o@1.24.4-5.el8!cri-o-0:1.24.4-5.el8.x86_64!pkg:rpm/redhat/cri-o@1.24.4-6.el8!NOT_AFFECTED",
                // another type of package is another product
                "pkg:npm/x!vers:npm/<2!pkg:pypi/x@1!-",
                // packages without an order of their own are compared as other versions are
                "pkg:generic/openssl!< 1.1.1l!pkg:generic/openssl@1.1.1k!AFFECTED",
                "pkg:generic/openssl!< 1.1.1l!pkg:generic/openssl@1.1.1m!NOT_AFFECTED",
            })
    void packagesAreOrderedAsTheirEcosystemDoes(String advisory, String rule, String component, String verdict) {
        ProductHelper helper = new ProductHelper(List.of(), List.of(advisory), List.of(), List.of(), List.of());

        assertThat(verdicts(helper, rule, component(component, ""))).isEqualTo(expected(verdict));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            nullValues = NO_MATCH,
            value = {
                // csaf #1479: "*" beside a range: the range counts
                "cpe:2.3:a:ni:labview:*:*:*:*:*:*:*:*!< 18.0.0!cpe:2.3:a:ni:labview:19:*:*:*:*:*:*:*!NOT_AFFECTED",
                "cpe:2.3:a:ni:labview:*:*:*:*:*:*:*:*!vers:semver/<18.0.0!cpe:2.3:a:ni:labview:17:*:*:*:*:*:*:*!AFFECTED",
                // and a version in the name beside "all versions"
                "cpe:2.3:a:ni:labview:17.0:*:*:*:*:*:*:*!*!cpe:2.3:a:ni:labview:18.0:*:*:*:*:*:*:*!NOT_AFFECTED",
                "cpe:2.3:a:ni:labview:17.0:*:*:*:*:*:*:*!*!cpe:2.3:a:ni:labview:17.0:*:*:*:*:*:*:*!AFFECTED",
                // dependency-track #2580: wildcards on opposite sides do not meet
                "cpe:2.3:a:pascom:*:*:*:*:*:*:*:*:*!*!cpe:2.3:a:*:util-linux:2.37.4:*:*:*:*:*:*:*!-",
                // 2.2 and 2.3, hardware; another part of the standard is another product
                "cpe:/h:x:pump!< 3!cpe:2.3:h:x:pump:2.0:*:*:*:*:*:*:*!AFFECTED",
                "cpe:/h:x:pump!< 3!cpe:2.3:o:x:pump:2.0:*:*:*:*:*:*:*!-",
                // for another system
                "cpe:2.3:a:x:y:*:*:*:*:*:android:*:*!< 3!cpe:2.3:a:x:y:2.0:*:*:*:*:ios:*:*!-",
            })
    void narrowerOfNameAndRangeCounts(String advisory, String rule, String cpe, String verdict) {
        ProductHelper helper = new ProductHelper(List.of(advisory), List.of(), List.of(), List.of(), List.of());

        assertThat(verdicts(helper, rule, component("", cpe))).isEqualTo(expected(verdict));
    }

    @ParameterizedTest
    @CsvSource({
        // older than the version that holds the fix: nobody says that it is affected, and nobody that it is not
        "1.1.1k-6.el8, POSSIBLE",
        "1.1.1k-7.el8, FIXED",
        "1.1.1k-9.el8, FIXED"
    })
    void versionsBesideAFixedOneAreJudgedByTheirOrder(String version, Verdict verdict) {
        ProductHelper helper = new ProductHelper(
                List.of(), List.of("pkg:rpm/redhat/openssl@1.1.1k-7.el8"), List.of(), List.of(), List.of());
        Advisory fixed = advisory(helper, "openssl-1.1.1k-7.el8.x86_64", ProductStatus.FIXED);

        assertThat(match(fixed, component("pkg:rpm/redhat/openssl@" + version, "")))
                .extracting(Match::verdict)
                .containsExactly(verdict);
    }

    @Test
    void checksumNamesAFileWhateverItsVersion() {
        ProductHelper helper = new ProductHelper(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new FileHash("x.jar", "sha-256", "ABCD")),
                List.of(),
                List.of());
        Component component = new Component(
                "A1", "thing", "7", "", "", List.of("sha256:abcd"), "", SbomDocument.NONE, new RowRef("s.json", 1));

        List<Match> matches = match(advisory(helper, "3", ProductStatus.KNOWN_AFFECTED), component);

        assertThat(matches).extracting(Match::verdict).containsExactly(Verdict.AFFECTED);
        assertThat(matches.getFirst().reason().vendor())
                .isEqualTo(new VendorEvidence.ByIdentifier(IdentifierKind.HASH, "ABCD"));
    }

    @Test
    void addressOfAnSbomNamesTheThingThatItDescribes() {
        ProductHelper helper = new ProductHelper(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("https://maker.example/pump.json"),
                List.of());
        SbomDocument sbom = new SbomDocument("urn:cdx:1/1", List.of("https://maker.example/pump.json"));
        Component pump = new Component("A1", "Pump", "", "", "", List.of(), "pump", sbom, new RowRef("s.json", 0));
        Component part = new Component("A1", "part", "", "", "", List.of(), "p", sbom, new RowRef("s.json", 1));
        Advisory advisory = advisory(helper, "", ProductStatus.KNOWN_AFFECTED);

        assertThat(match(advisory, pump)).extracting(Match::verdict).containsExactly(Verdict.AFFECTED);
        assertThat(match(advisory, part)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "6ES7*-?AE40!6ES7 211-1AE40!true", // wildcards; spaces and hyphens do not count
                "6ES7*-?AE40!6ES7 AE40!false", // "?" is one character, not none
                "A\\*1234!A*1234!true", // a star that is meant
                "A\\*1234!AB1234!false",
                "C:\\\\1234!c:\\1234!true", // a backslash that is meant
                "*12!99912!false", // too little is given to name a product
                "12345!123456!false", // without wildcards the whole number counts
            })
    void wildcardsStandForCharactersUnlessTheyAreEscaped(String pattern, String number, boolean found) {
        for (int place = 0; place < 3; place++) {
            List<String> patterns = List.of(pattern);
            ProductHelper helper = new ProductHelper(
                    List.of(),
                    List.of(),
                    place == 0 ? patterns : List.of(),
                    place == 1 ? patterns : List.of(),
                    place == 2 ? patterns : List.of());
            Asset plain = Fixture.asset("", "", "", "");
            Asset asset = new Asset(
                    plain.id(),
                    new Product("", "", "", place == 1 ? "" : number),
                    new Software("", ""),
                    new Identifiers(place == 1 ? number : "", "", "", ""),
                    plain.network(),
                    plain.place(),
                    plain.quantity(),
                    plain.supportEnd(),
                    plain.row());
            List<Match> matches =
                    index(advisory(helper, "", ProductStatus.KNOWN_AFFECTED)).match(asset);
            assertThat(matches).hasSize(found ? 1 : 0);
            IdentifierKind kind = List.of(IdentifierKind.MODEL_NUMBER, IdentifierKind.SERIAL_NUMBER, IdentifierKind.SKU)
                    .get(place);
            assertThat(matches)
                    .allSatisfy(match -> assertThat(match.reason().vendor())
                            .isEqualTo(new VendorEvidence.ByIdentifier(kind, pattern)));
        }
    }

    @Test
    void partOfAnotherProductIsOnlyMeantInside() {
        AdvisoryProduct library = product("lib", "log4j", "", helper("pkg:maven/org.apache/log4j"), List.of());
        AdvisoryProduct pump = product("pump", "Agilia Connect", "", ProductHelper.NONE, List.of());
        AdvisoryProduct both = product("both", "log4j", "", ProductHelper.NONE, List.of("lib", "pump"));
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(ProductStatus.KNOWN_AFFECTED, List.of("both"));
        Advisory advisory = Fixture.advisory("A", List.of(library, pump, both), status);
        Component component = component("pkg:maven/org.apache/log4j@1", "");

        assertThat(match(advisory, component, Fixture.asset("Fresenius Kabi", "Agilia Connect", "", "")))
                .extracting(Match::verdict)
                .contains(Verdict.AFFECTED);
        assertThat(match(advisory, component, Fixture.asset("Other", "Something", "", "")))
                .extracting(Match::verdict)
                .containsExactly(Verdict.POSSIBLE);
    }

    private static ProductHelper helper(String purl) {
        return new ProductHelper(List.of(), List.of(purl), List.of(), List.of(), List.of());
    }

    private static Component component(String purl, String cpe) {
        return new Component("A1", "thing", "", purl, cpe, new RowRef("s.json", 1));
    }

    private static List<Verdict> verdicts(ProductHelper helper, String rule, Component component) {
        return match(advisory(helper, rule, ProductStatus.KNOWN_AFFECTED), component).stream()
                .map(Match::verdict)
                .toList();
    }

    private static List<Verdict> expected(String verdict) {
        return verdict == null ? List.of() : List.of(Verdict.valueOf(verdict));
    }

    private static List<Match> match(Advisory advisory, Component component) {
        return match(advisory, component, Fixture.asset("Somebody", "Machine", "", ""));
    }

    private static List<Match> match(Advisory advisory, Component component, Asset asset) {
        return index(advisory)
                .match(new Inventory(List.of(asset), List.of(component), List.of()))
                .matches();
    }

    private static AdvisoryIndex index(Advisory advisory) {
        return new Matcher(Fixture.aliases(), Fixture.classes()).over(List.of(advisory));
    }

    private static Advisory advisory(ProductHelper helper, String rule, ProductStatus kind) {
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(kind, List.of("P"));
        return Fixture.advisory("A", List.of(product("P", "Nameless", rule, helper, List.of())), status);
    }

    private static AdvisoryProduct product(
            String id, String name, String rule, ProductHelper helper, List<String> parts) {
        return new AdvisoryProduct(
                id,
                List.of(new BranchNode("vendor", "Fresenius Kabi"), new BranchNode("product_name", name)),
                name,
                VersionKind.RANGE,
                rule,
                helper,
                parts,
                "/product_tree/" + id);
    }
}
