package org.wardround.formats.csaf.validation.products;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.Combination;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.ProductEntry;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.2, 6.1.3 and 6.1.5: products and groups are defined once, and no product is made of itself. */
final class Definitions implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (ProductEntry product : file.products()) {
            JsonPlace place = product.place().at("product_id");
            if (place.present() && !ids.add(product.id())) {
                findings.fail(
                        "6.1.2", place, "The product \"" + Excerpt.of(product.id()) + "\" is defined more than once.");
            }
        }
        Set<String> groups = new HashSet<>();
        for (JsonPlace group : file.tree().items("product_groups")) {
            JsonPlace place = group.at("group_id");
            if (place.present() && !groups.add(place.text())) {
                findings.fail(
                        "6.1.5",
                        place,
                        "The product group \"" + Excerpt.of(place.text()) + "\" is defined more than once.");
            }
        }
        circles(file, findings);
    }

    private static void circles(CsafFile file, Findings findings) {
        Map<String, List<String>> madeOf = new HashMap<>();
        for (Combination combination : file.combinations()) {
            madeOf.putIfAbsent(
                    combination.product().id(),
                    combination.references().stream().map(JsonPlace::text).toList());
        }
        for (Combination combination : file.combinations()) {
            String id = combination.product().id();
            if (reaches(
                    id, combination.references().stream().map(JsonPlace::text).toList(), madeOf)) {
                findings.fail(
                        "6.1.3",
                        combination.product().place().at("product_id"),
                        "The product \"" + Excerpt.of(id)
                                + "\" is defined through itself: the references end in a circle.");
            }
        }
    }

    private static boolean reaches(String id, List<String> start, Map<String, List<String>> madeOf) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(id)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(madeOf.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
