package org.wardround.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;

/**
 * As many advisories as wanted, made from real ones. Each further round over them spells the vendors and the rarer words of the
 * product names in another way, so that what is common stays common and what is rare stays rare; the same input gives the same
 * advisories.
 */
final class MoreAdvisories {
    private static final int COMMON = 40;
    private static final int SHORTEST = 4;
    private static final Set<String> NAMING = Set.of("vendor", "product_name", "product_family");

    private final Map<String, Integer> uses = new HashMap<>();

    private MoreAdvisories(List<Advisory> real) {
        for (Advisory advisory : real) {
            for (AdvisoryProduct product : advisory.products()) {
                for (String word : product.product().split(" ", -1)) {
                    uses.merge(word, 1, Integer::sum);
                }
            }
        }
    }

    /** The first ones, where fewer are wanted than there are. */
    static List<Advisory> of(List<Advisory> real, int count) {
        MoreAdvisories more = new MoreAdvisories(real);
        List<Advisory> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int round = i / real.size();
            Advisory one = real.get(i % real.size());
            all.add(round == 0 ? one : more.altered(one, round));
        }
        return all;
    }

    private Advisory altered(Advisory advisory, int round) {
        List<AdvisoryProduct> products =
                advisory.products().stream().map(one -> altered(one, round)).toList();
        return new Advisory(
                advisory.id() + "-" + round,
                advisory.title(),
                advisory.publisher(),
                advisory.category(),
                advisory.tracking(),
                products,
                advisory.vulnerabilities(),
                advisory.origin(),
                advisory.about());
    }

    private AdvisoryProduct altered(AdvisoryProduct product, int round) {
        List<BranchNode> path = product.path().stream()
                .map(node -> NAMING.contains(node.category())
                        ? new BranchNode(node.category(), altered(node.name(), round))
                        : node)
                .toList();
        return new AdvisoryProduct(
                product.productId(),
                path,
                product.fullName(),
                product.versionKind(),
                product.versionText(),
                product.helper(),
                product.parts(),
                product.relations(),
                product.pointer());
    }

    private String altered(String name, int round) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            boolean rare = word.length() >= SHORTEST && uses.getOrDefault(word, 0) < COMMON;
            words.add(rare ? word + letters(round) : word);
        }
        return String.join(" ", words);
    }

    private static String letters(int round) {
        StringBuilder letters = new StringBuilder();
        for (int rest = round; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
