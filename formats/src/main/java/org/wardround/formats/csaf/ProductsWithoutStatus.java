package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/**
 * Gives products that stand in the tree but in no status list the status UNKNOWN, so that they are not missed: in
 * ICSMA-17-215-01 three of four affected scanner lines are such. They get it for the vulnerabilities whose scores or
 * remedies name them, or for all of them where nothing does. Products that only serve to build others are left out.
 */
final class ProductsWithoutStatus {

    private final Set<String> silent;
    private final List<String> nowhere;

    private ProductsWithoutStatus(Set<String> silent, List<String> nowhere) {
        this.silent = silent;
        this.nowhere = nowhere;
    }

    static List<Vulnerability> complete(List<Vulnerability> vulnerabilities, ProductTable table, ProblemLog log) {
        Set<String> stated = new HashSet<>();
        Set<List<String>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        vulnerabilities.forEach(each -> lists.addAll(each.status().values()));
        lists.forEach(stated::addAll);
        List<AdvisoryProduct> products = new ArrayList<>();
        for (AdvisoryProduct product : table.all()) {
            if (!stated.contains(product.productId()) && !table.isPart(product.productId())) {
                products.add(product);
            }
        }
        if (products.isEmpty() || vulnerabilities.isEmpty()) {
            return vulnerabilities;
        }
        Set<String> mentioned = new HashSet<>();
        vulnerabilities.forEach(each -> mentions(each, mentioned));
        List<String> nowhere = products.stream()
                .map(AdvisoryProduct::productId)
                .filter(id -> !mentioned.contains(id))
                .toList();
        if ((long) nowhere.size() * vulnerabilities.size() > ProductLists.MAX_EXPANDED) {
            log.error(
                    "csaf.products.too-many",
                    "/product_tree",
                    nowhere.size() + " products have no status and there are " + vulnerabilities.size()
                            + " vulnerabilities; these products were not linked with them.");
            return vulnerabilities;
        }
        for (AdvisoryProduct product : products) {
            log.info(
                    "csaf.product.no-status",
                    product.pointer(),
                    "The product \"" + Excerpt.of(product.fullName())
                            + "\" is named, but nothing is said of whether it is affected; it counts as possible.");
        }
        Set<String> silent = products.stream().map(AdvisoryProduct::productId).collect(Collectors.toUnmodifiableSet());
        ProductsWithoutStatus stage = new ProductsWithoutStatus(silent, nowhere);
        return vulnerabilities.stream().map(stage::complete).toList();
    }

    private Vulnerability complete(Vulnerability vulnerability) {
        Set<String> here = new LinkedHashSet<>();
        mentions(vulnerability, here);
        here.retainAll(silent);
        List<String> unknown = union(vulnerability.status().getOrDefault(ProductStatus.UNKNOWN, List.of()), here);
        if (unknown.isEmpty()) {
            return vulnerability;
        }
        SortedMap<ProductStatus, List<String>> status = new TreeMap<>(vulnerability.status());
        status.put(ProductStatus.UNKNOWN, unknown);
        return vulnerability.withStatus(status);
    }

    private List<String> union(List<String> said, Set<String> here) {
        if (said.isEmpty() && here.isEmpty()) {
            return nowhere;
        }
        Set<String> all = new LinkedHashSet<>(said);
        all.addAll(here);
        all.addAll(nowhere);
        return List.copyOf(all);
    }

    private static void mentions(Vulnerability vulnerability, Set<String> ids) {
        vulnerability.scores().forEach(score -> ids.addAll(score.productIds()));
        vulnerability.remedies().forEach(remedy -> ids.addAll(remedy.productIds()));
    }
}
