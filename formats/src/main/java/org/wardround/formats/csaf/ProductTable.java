package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.engine.intelligence.AdvisoryProduct;

/**
 * The products of one document by id. Where a document gives one id to two different products, both are kept, the
 * second under an id of its own, and whatever is said of the id is said of both.
 */
final class ProductTable {

    private final List<AdvisoryProduct> products = new ArrayList<>();
    private final Map<String, List<AdvisoryProduct>> byId = new HashMap<>();
    private final Set<String> parts = new HashSet<>();

    /** How an addition ended. */
    enum Added {
        NEW,
        REPEATED,
        SECOND_MEANING
    }

    Added add(AdvisoryProduct product) {
        List<AdvisoryProduct> first = byId.putIfAbsent(product.productId(), List.of(product));
        if (first == null) {
            keep(product);
            return Added.NEW;
        }
        if (first.stream().anyMatch(other -> sameMeaning(other, product))) {
            return Added.REPEATED;
        }
        AdvisoryProduct added = renamed(product, unusedId(product, first.size() + 1));
        List<AdvisoryProduct> meant = new ArrayList<>(first);
        meant.add(added);
        byId.put(product.productId(), meant);
        keep(added);
        return Added.SECOND_MEANING;
    }

    private void keep(AdvisoryProduct product) {
        products.add(product);
        if (!product.parts().isEmpty()) {
            parts.addAll(product.parts());
        }
    }

    /** Every id that a document means by one id; empty when it defines no such product. */
    List<String> ids(String id) {
        return products(id).stream().map(AdvisoryProduct::productId).toList();
    }

    List<AdvisoryProduct> products(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Whether an id stands for exactly one product, under this id. */
    boolean isOne(String id) {
        return products(id).size() == 1;
    }

    /** Whether a product only serves to build others. */
    boolean isPart(String id) {
        return parts.contains(id);
    }

    List<AdvisoryProduct> all() {
        return products;
    }

    private String unusedId(AdvisoryProduct product, int number) {
        String id = product.productId() + " (" + number + ")";
        return byId.containsKey(id) ? unusedId(product, number + 1) : id;
    }

    private static boolean sameMeaning(AdvisoryProduct a, AdvisoryProduct b) {
        return a.fullName().equals(b.fullName())
                && a.path().equals(b.path())
                && a.helper().equals(b.helper())
                && a.parts().equals(b.parts());
    }

    private static AdvisoryProduct renamed(AdvisoryProduct product, String id) {
        return new AdvisoryProduct(
                id,
                product.path(),
                product.fullName(),
                product.versionKind(),
                product.versionText(),
                product.helper(),
                product.parts(),
                product.relations(),
                product.pointer());
    }
}
