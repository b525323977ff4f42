package org.wardround.conformance.matching.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.ProductStatus;

/**
 * A product that a notice calls affected.
 *
 * @param advisory the notice
 * @param vendor as written
 * @param name as written
 * @param versions the texts of its versions, affected or not
 * @param orderNumbers order numbers that the notice gives it
 */
record Noticed(Advisory advisory, String vendor, String name, List<String> versions, List<String> orderNumbers) {
    Noticed {
        versions = List.copyOf(versions);
        orderNumbers = List.copyOf(orderNumbers);
    }

    /** The products of a notice that have a vendor, a name and the status "known affected". */
    static List<Noticed> in(Advisory advisory) {
        Map<List<String>, List<AdvisoryProduct>> byName = new LinkedHashMap<>();
        for (AdvisoryProduct product : advisory.products()) {
            boolean named = !product.vendor().isBlank() && !product.product().isBlank();
            if (named && product.parts().isEmpty()) {
                byName.computeIfAbsent(List.of(product.vendor(), product.product()), any -> new ArrayList<>())
                        .add(product);
            }
        }
        List<Noticed> noticed = new ArrayList<>();
        byName.forEach((key, products) -> {
            if (products.stream().anyMatch(product -> isAffected(advisory, product))) {
                noticed.add(new Noticed(
                        advisory,
                        key.getFirst(),
                        key.getLast(),
                        products.stream()
                                .map(AdvisoryProduct::versionText)
                                .distinct()
                                .toList(),
                        products.stream()
                                .flatMap(product -> product.helper().modelNumbers().stream())
                                .distinct()
                                .toList()));
            }
        });
        return noticed;
    }

    private static boolean isAffected(Advisory advisory, AdvisoryProduct product) {
        return advisory.vulnerabilities().stream()
                .anyMatch(one -> one.status()
                        .getOrDefault(ProductStatus.KNOWN_AFFECTED, List.of())
                        .contains(product.productId()));
    }
}
