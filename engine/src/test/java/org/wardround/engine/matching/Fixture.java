package org.wardround.engine.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.kernel.Truth;

/** Small assets and advisories for tests. */
final class Fixture {
    private Fixture() {}

    static Asset asset(String maker, String model, String description, String version) {
        return new Asset(
                "A1",
                new Product(maker, model, description, ""),
                new Software(version, ""),
                new Identifiers("", "", "", ""),
                new Network(Truth.UNKNOWN, "", ""),
                "",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", 2));
    }

    /** An advisory with one vulnerability that affects all its products: vendor, product, version, product, version ... */
    static Advisory advisory(String id, String vendor, String... productsAndVersions) {
        List<AdvisoryProduct> products = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < productsAndVersions.length; i += 2) {
            String productId = "P" + i / 2;
            ids.add(productId);
            products.add(product(productId, vendor, productsAndVersions[i], productsAndVersions[i + 1]));
        }
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(ProductStatus.KNOWN_AFFECTED, ids);
        return advisory(id, products, status);
    }

    /** An advisory on one product, with a title of its own. */
    static Advisory titled(String id, String title, String vendor, String product, String version) {
        Advisory plain = advisory(id, vendor, product, version);
        return new Advisory(
                id,
                title,
                plain.publisher(),
                plain.category(),
                plain.tracking(),
                plain.products(),
                plain.vulnerabilities(),
                plain.origin());
    }

    static Advisory advisory(String id, List<AdvisoryProduct> products, TreeMap<ProductStatus, List<String>> status) {
        return new Advisory(
                id,
                "Notice " + id,
                "Somebody",
                "csaf_security_advisory",
                new Tracking("1", "final", LocalDate.EPOCH, LocalDate.EPOCH),
                products,
                List.of(new Vulnerability("CVE-2020-0001", "", "", List.of(), status, List.of(), "/vulnerabilities/0")),
                new Origin(id + ".json", "", ""));
    }

    static AdvisoryProduct product(String id, String vendor, String name, String version) {
        return new AdvisoryProduct(
                id,
                List.of(
                        new BranchNode("vendor", vendor),
                        new BranchNode("product_name", name),
                        new BranchNode("product_version_range", version)),
                vendor + " " + name + " " + version,
                VersionKind.RANGE,
                version,
                ProductHelper.NONE,
                List.of(),
                "/product_tree/branches/" + id);
    }

    static VendorAlias company(String canonical, String alias) {
        return new VendorAlias(canonical, canonical, alias, AliasKind.COMPANY, Source.planningAssumption(2026));
    }

    static List<DeviceClass> classes() {
        return List.of(new DeviceClass(
                "monitor",
                Text.english("Monitor"),
                Category.MEDICAL,
                3,
                Truth.YES,
                List.of("monitor", "patient monitor")));
    }

    static List<VendorAlias> aliases() {
        return List.of(
                company("Philips", "Philips"),
                company("BD", "BD"),
                company("BD", "Becton, Dickinson and Company (BD)"),
                company("BD", "CareFusion"),
                company("B. Braun", "B. Braun"),
                company("GE HealthCare", "GE Healthcare"),
                company("GE HealthCare", "General Electric (GE)"),
                company("GE HealthCare", "Datex-Ohmeda"),
                company("Draeger", "Dräger"),
                company("Fresenius Kabi", "Fresenius Kabi"),
                company("Fresenius Medical Care", "Fresenius Medical Care"));
    }
}
