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
    private final Map<Integer, Set<String>> reasoned = new HashMap<>();
    private final Set<Integer> listed = new HashSet<>();
    private final List<String> ids;

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
                for (String id : ids) {
                    for (int i : places.getOrDefault(id, List.of())) {
                        addOnce(status, stated.computeIfAbsent(i, any -> new ArrayList<>(1)));
                    }
                }
            });
            listed.addAll(stated.keySet());
            statuses.add(stated);
        }
        this.ids = products.stream()
                .map(named -> named.entry().product().productId())
                .toList();
    }

    private static void addOnce(ProductStatus status, List<ProductStatus> stated) {
        if (stated.isEmpty() || stated.getLast() != status) {
            stated.add(status);
        }
    }

    /** The products for which the publisher says why; "" where the reason is for all. */
    private static Set<String> reasoned(Vulnerability vulnerability) {
        Set<String> found = new HashSet<>();
        vulnerability
                .flags()
                .forEach(flag -> found.addAll(flag.productIds().isEmpty() ? List.of("") : flag.productIds()));
        vulnerability.threats().stream()
                .filter(threat -> threat.category().equals("impact"))
                .forEach(threat -> found.addAll(threat.productIds().isEmpty() ? List.of("") : threat.productIds()));
        return found;
    }

    /** How firmly the lists of a vulnerability speak of a product whose version they cover. */
    Basis basis(int vulnerability, int product) {
        Set<String> reasons = reasoned.computeIfAbsent(vulnerability, any -> reasoned(vulnerabilities.get(any)));
        return reasons.contains("") || reasons.contains(ids.get(product)) ? Basis.JUSTIFIED : Basis.STATED;
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
