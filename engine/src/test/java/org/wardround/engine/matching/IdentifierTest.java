package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;

class IdentifierTest {
    private static final ProductHelper HELPER = new ProductHelper(
            List.of("cpe:2.3:a:ni:labview:*:*:*:*:*:*:*:*"),
            List.of("pkg:maven/org.apache.logging.log4j/log4j-core"),
            List.of("6ES7*-1AE40-?XB0"),
            List.of("SN-2024*"),
            List.of());

    private static final AdvisoryIndex INDEX = new Matcher(Fixture.aliases(), Fixture.classes())
            .over(List.of(advisory(), Fixture.advisory("B", "OFFIS", "DCMTK", "< 3.6.9")));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // CPE in both forms, package URL; a wildcard for the product meets nothing
                "cpe:2.3:a:ni:labview:2023:*:*:*:*:*:*:*, -, -, -, 17.0, AFFECTED",
                "cpe:/a:ni:labview:2023, -, -, -, 18.0, NOT_AFFECTED",
                "cpe:2.3:a:ni:*:1.0:*:*:*:*:*:*:*, -, -, -, 17.0, -",
                "-, pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar, -, -, 2.14.1, AFFECTED",
                "-, pkg:maven/org.apache.logging.log4j%2Flog4j%2Dcore@2.14.1, -, -, 2.14.1, AFFECTED",
                "-, pkg:maven/org.apache.logging.log4j/log4j-api@2.14.1, -, -, 2.14.1, -",
                // order numbers and serial numbers with wildcards
                "-, -, 6ES7 211-1AE40-0XB0, -, -, POSSIBLE",
                "-, -, 6ES7 211-1AE41-0XB0, -, -, -",
                "-, -, -, SN-2024-0815, 1.0, AFFECTED",
                "-, -, -, SN-2023-0815, 1.0, -"
            })
    void identifiersDecideWithoutNames(
            String cpe, String purl, String article, String serial, String version, String verdict) {
        Asset asset = asset(text(cpe), text(purl), text(article), text(serial), text(version));

        assertThat(INDEX.match(asset)).extracting(Match::verdict).isEqualTo(verdicts(verdict));
    }

    @Test
    void aComponentOfAnSbomCountsForItsAsset() {
        Asset asset = Fixture.asset("Orthanc", "Archive", "", "");
        RowRef sbom = new RowRef("sboms/archive.json", 0);
        Inventory inventory = new Inventory(
                List.of(asset),
                List.of(
                        new Component("A1", "dcmtk", "3.6.7", "pkg:deb/debian/dcmtk@3.6.7", "", sbom),
                        new Component(
                                "A1",
                                "org.apache.logging.log4j/log4j-core",
                                "18.1",
                                "pkg:maven/org.apache.logging.log4j/log4j-core@18.1",
                                "",
                                sbom),
                        new Component("A1", "zlib", "1.3", "pkg:deb/debian/zlib@1.3", "", sbom),
                        new Component("nobody", "dcmtk", "3.6.7", "", "", sbom)),
                List.of());

        List<Match> matches = INDEX.match(inventory).matches();

        assertThat(matches).extracting(Match::assetId).containsExactly("A1", "A1");
        assertThat(matches).extracting(Match::advisoryId).containsExactly("A", "B");
        assertThat(matches).extracting(Match::verdict).containsExactly(Verdict.NOT_AFFECTED, Verdict.AFFECTED);
        assertThat(matches.getFirst().reason().vendor())
                .isEqualTo(new VendorEvidence.ByIdentifier(
                        IdentifierKind.PURL, "pkg:maven/org.apache.logging.log4j/log4j-core"));
    }

    private static List<Verdict> verdicts(String verdict) {
        return verdict == null ? List.of() : List.of(Verdict.valueOf(verdict));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static Asset asset(String cpe, String purl, String article, String serial, String version) {
        Asset plain = Fixture.asset("", "", "", version);
        return new Asset(
                plain.id(),
                new Product("", "", "", article),
                new Software(version, ""),
                new Identifiers(serial, "", cpe, purl),
                plain.network(),
                plain.place(),
                plain.quantity(),
                plain.supportEnd(),
                plain.row());
    }

    private static Advisory advisory() {
        AdvisoryProduct named = Fixture.product("P", "Somebody", "Something Special", "< 18.0");
        AdvisoryProduct product = new AdvisoryProduct(
                named.productId(),
                named.path(),
                named.fullName(),
                VersionKind.RANGE,
                named.versionText(),
                HELPER,
                List.of(),
                named.pointer());
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(ProductStatus.KNOWN_AFFECTED, List.of("P"));
        return Fixture.advisory("A", List.of(product), status);
    }
}
