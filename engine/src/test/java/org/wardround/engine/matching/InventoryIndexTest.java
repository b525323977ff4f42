package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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

class InventoryIndexTest {
    private static final Inventory INVENTORY = inventory();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // name, CPE, package URL, model number, serial number, rows that the notice touches
                "IntelliVue MX450, -, -, -, -, 1 2",
                // a mask is looked up by how it begins
                "IntelliVue MX4x0, -, -, -, -, 1 2",
                "Nothing Here, cpe:2.3:a:ni:labview:*:*:*:*:*:*:*:*, -, -, -, 4",
                "Nothing Here, -, pkg:maven/org.apache.logging.log4j/log4j-core, -, -, 5",
                "Nothing Here, -, -, 866062, -, 3",
                "Nothing Here, -, -, 8660*, -, 3",
                // one of two rows with the same product
                "Nothing Here, -, -, -, SN-2024-0815, 2",
                "Nothing Here, -, -, -, SN-2024*, 2",
                // software inside an asset, and only where the whole name is meant
                "DCMTK, -, -, -, -, 5",
                "Nothing Here, -, -, -, -, -"
            })
    void aNewNoticeIsMatchedWithTheRowsThatMatchingAllAgainFinds(
            String name, String cpe, String purl, String number, String serial, String rows) {
        ProductHelper helper = new ProductHelper(list(cpe), list(purl), list(number), list(serial), List.of());
        Advisory old = Fixture.advisory("OLD", "Philips", "IntelliVue Patient Monitor MX450", "<= 2.0");
        Advisory added = advisory(name, helper);
        Matcher matcher = new Matcher(Fixture.aliases(), Fixture.classes());

        Matches again = matcher.over(List.of(old))
                .with(List.of(added))
                .matchAdded(new InventoryIndex(INVENTORY), MatchMode.USUAL, 1);

        List<Match> all = matcher.over(List.of(old, added)).match(INVENTORY).matches();
        List<Integer> touched = list(rows == null ? null : rows.replace(" ", ",")).stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(Integer::valueOf)
                .toList();
        assertThat(again.matches())
                .isEqualTo(all.stream()
                        .filter(match -> touched.contains(match.row().line()))
                        .toList());
        assertThat(again.coverage()).hasSameSizeAs(touched);
        assertThat(all.stream()
                        .filter(match -> match.advisoryId().equals("NEW"))
                        .map(Match::row))
                .extracting(RowRef::line)
                .containsExactlyElementsOf(touched);
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static Inventory inventory() {
        List<Asset> assets = new ArrayList<>();
        assets.add(asset(1, "Philips", "IntelliVue MX450", "", "SN-2023-0001", ""));
        assets.add(asset(2, "Philips", "IntelliVue MX450", "", "SN-2024-0815", ""));
        assets.add(asset(3, "Philips", "Efficia", "866 062", "", ""));
        assets.add(asset(4, "NI", "Workstation", "", "", "cpe:2.3:a:ni:labview:2023:*:*:*:*:*:*:*"));
        assets.add(asset(5, "Orthanc", "Archive", "", "", ""));
        RowRef sbom = new RowRef("sboms/archive.json", 1);
        List<Component> components = List.of(
                new Component("A5", "dcmtk", "3.6.7", "pkg:deb/debian/dcmtk@3.6.7", "", sbom),
                new Component(
                        "A5",
                        "org.apache.logging.log4j/log4j-core",
                        "2.14.1",
                        "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1",
                        "",
                        sbom),
                new Component("nobody", "dcmtk", "3.6.7", "", "", sbom));
        return new Inventory(assets, components, List.of());
    }

    private static Asset asset(int row, String maker, String model, String article, String serial, String cpe) {
        Asset plain = Fixture.asset("", "", "", "");
        return new Asset(
                "A" + row,
                new Product(maker, model, "", article),
                new Software("1.5", ""),
                new Identifiers(serial, "", cpe, ""),
                plain.network(),
                plain.place(),
                plain.quantity(),
                plain.supportEnd(),
                new RowRef("inventory.csv", row));
    }

    private static Advisory advisory(String name, ProductHelper helper) {
        AdvisoryProduct named = Fixture.product("P", name.equals("DCMTK") ? "OFFIS" : "Philips", name, "< 18.0");
        AdvisoryProduct product = new AdvisoryProduct(
                named.productId(),
                named.path(),
                named.fullName(),
                VersionKind.RANGE,
                named.versionText(),
                helper,
                List.of(),
                named.pointer());
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(ProductStatus.KNOWN_AFFECTED, List.of("P"));
        return Fixture.advisory("NEW", List.of(product), status);
    }
}
