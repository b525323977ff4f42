package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Vulnerability;

/** What one advisory states of some of its products, per vulnerability. */
final class Statements {
    private final List<Vulnerability> vulnerabilities;
    private final List<Map<Integer, List<ProductStatus>>> statuses = new ArrayList<>();
    private final Set<Integer> listed = new HashSet<>();

    /**
     * The statements on products of one advisory.
     *
     * @param products the products; never empty
     */
    Statements(List<Named> products) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < products.size(); i++) {
            String id = products.get(i).entry().product().productId();
            places.computeIfAbsent(id, any -> new ArrayList<>(1)).add(i);
        }
        this.vulnerabilities = products.getFirst().entry().advisory().vulnerabilities();
        for (Vulnerability vulnerability : vulnerabilities) {
            Map<Integer, List<ProductStatus>> stated = new HashMap<>();
            vulnerability.status().forEach((status, ids) -> {
                for (String id : new HashSet<>(ids)) {
                    places.getOrDefault(id, List.of())
                            .forEach(i -> stated.computeIfAbsent(i, any -> new ArrayList<>(1))
                                    .add(status));
                }
            });
            listed.addAll(stated.keySet());
            statuses.add(stated);
        }
    }

    List<Vulnerability> vulnerabilities() {
        return vulnerabilities;
    }

    /** Whether a product stands in any list of any vulnerability. */
    boolean isListed(int product) {
        return listed.contains(product);
    }

    /** The lists of a vulnerability that a product stands in, in the order of {@link ProductStatus}. */
    List<ProductStatus> of(int vulnerability, int product) {
        return statuses.get(vulnerability).getOrDefault(product, List.of());
    }
}
