package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** Lists of product ids in a document: expands groups and second meanings, and reports ids that are defined nowhere. */
final class ProductLists {

    /** Most ids in all lists of one document after groups have been expanded. */
    static final int MAX_EXPANDED = 5_000_000;

    private final ProductTable table;
    private final Map<String, List<String>> groups = new HashMap<>();
    private long expanded;

    ProductLists(ProductTable table, JsonPlace tree) {
        this.table = table;
        for (JsonPlace group : tree.items("product_groups")) {
            groups.put(group.text("group_id"), List.copyOf(defined(group.items("product_ids"))));
        }
    }

    /** The products in a list, without ids that are defined nowhere, which are reported. */
    List<String> products(JsonPlace list) {
        return within(list, defined(list.items()));
    }

    /**
     * The products that something is for: its own list and its groups. Where it names some but none of them is defined,
     * the undefined ids stay, since an empty list would mean all products.
     */
    List<String> productsAndGroups(JsonPlace place, String productKey) {
        List<JsonPlace> own = place.items(productKey);
        List<JsonPlace> grouped = place.items("group_ids");
        if (own.isEmpty() && grouped.size() == 1) {
            List<String> group = groups.getOrDefault(grouped.getFirst().text(), List.of());
            if (!group.isEmpty()) {
                return group;
            }
        }
        Set<String> ids = defined(own);
        for (JsonPlace group : grouped) {
            List<String> members = groups.get(group.text());
            if (members == null) {
                undefined(group, "group");
            } else if (fits(place, members.size())) {
                ids.addAll(members);
            }
        }
        if (ids.isEmpty()) {
            own.stream().map(JsonPlace::text).forEach(ids::add);
            grouped.stream().map(JsonPlace::text).forEach(ids::add);
        }
        return within(place, ids);
    }

    private Set<String> defined(List<JsonPlace> references) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonPlace reference : references) {
            List<String> products = table.ids(reference.text());
            List<String> meant = products.isEmpty() ? groups.getOrDefault(reference.text(), List.of()) : products;
            if (meant.isEmpty()) {
                undefined(reference, "product");
            }
            ids.addAll(meant);
        }
        return ids;
    }

    private static void undefined(JsonPlace reference, String what) {
        reference
                .log()
                .warning(
                        "csaf." + what + ".undefined",
                        reference.pointer(),
                        "The " + what + " id \"" + Excerpt.of(reference.text())
                                + "\" is used here, but defined nowhere; nobody can tell which product is meant.");
    }

    private List<String> within(JsonPlace place, Set<String> ids) {
        return fits(place, ids.size()) ? List.copyOf(new ArrayList<>(ids)) : List.of();
    }

    private boolean fits(JsonPlace place, int more) {
        if (expanded + more > MAX_EXPANDED) {
            place.log()
                    .error(
                            "csaf.products.too-many",
                            place.pointer(),
                            "The lists of products in this document hold more than " + MAX_EXPANDED
                                    + " ids; this one was left out.");
            return false;
        }
        expanded += more;
        return true;
    }
}
