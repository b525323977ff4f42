package org.wardround.formats.csaf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.wardround.formats.csaf.parts.GroupPart;
import org.wardround.formats.csaf.parts.Scope;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/** Lists of product ids in a document: expands groups and second meanings, and reports ids that are defined nowhere. */
final class ProductLists {

    /** Most ids in all lists of one document after groups have been expanded. */
    static final int MAX_EXPANDED = 5_000_000;

    private final ProductTable table;
    private final ProblemLog log;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final IdentityHashMap<List<String>, List<String>> known = new IdentityHashMap<>();
    private long expanded;

    ProductLists(ProductTable table, List<GroupPart> parts, ProblemLog log) {
        this.table = table;
        this.log = log;
        for (int i = 0; i < parts.size(); i++) {
            GroupPart part = parts.get(i);
            Place place = new Place("/product_tree", "product_groups", i);
            groups.put(part.id(), defined(part.products(), () -> place.pointer() + "/product_ids"));
        }
        known.clear();
    }

    /** The products in a list, without ids that are defined nowhere, which are reported. */
    List<String> products(List<String> written, Supplier<String> pointer) {
        return within(defined(written, pointer), pointer);
    }

    /**
     * The products that something is for: its own list and its groups. Where it names some but none of them is defined,
     * the undefined ids stay, since an empty list would mean all products.
     */
    List<String> productsAndGroups(Scope scope, Place place, String key) {
        if (scope.products().isEmpty() && scope.groups().size() == 1) {
            List<String> group = groups.getOrDefault(scope.groups().getFirst(), List.of());
            if (!group.isEmpty()) {
                return group;
            }
        }
        List<String> own = defined(scope.products(), () -> place.pointer() + "/" + key);
        boolean alone = scope.groups().isEmpty() && !own.isEmpty();
        return within(alone ? own : List.copyOf(together(own, scope, place)), place::pointer);
    }

    private Set<String> together(List<String> own, Scope scope, Place place) {
        Set<String> ids = new LinkedHashSet<>(own);
        for (int i = 0; i < scope.groups().size(); i++) {
            String group = scope.groups().get(i);
            List<String> members = groups.get(group);
            if (members == null) {
                undefined("group", group, place.pointer() + "/group_ids/" + i);
            } else if (fits(members.size(), place::pointer)) {
                ids.addAll(members);
            }
        }
        if (ids.isEmpty()) {
            ids.addAll(scope.products());
            ids.addAll(scope.groups());
        }
        return ids;
    }

    /** The same for every list with the same ids, so that it is found out once; but every place is reported. */
    private List<String> defined(List<String> written, Supplier<String> pointer) {
        List<String> before = known.get(written);
        if (before != null) {
            return before;
        }
        if (plain(written)) {
            known.put(written, written);
            return written;
        }
        Set<String> ids = new LinkedHashSet<>();
        boolean whole = true;
        for (int i = 0; i < written.size(); i++) {
            String id = written.get(i);
            List<String> products = table.ids(id);
            List<String> meant = products.isEmpty() ? groups.getOrDefault(id, List.of()) : products;
            if (meant.isEmpty()) {
                undefined("product", id, pointer.get() + "/" + i);
                whole = false;
            }
            ids.addAll(meant);
        }
        List<String> defined = List.copyOf(ids);
        if (whole) {
            known.put(written, defined);
        }
        return defined;
    }

    /** Whether each id stands for one product, and none stands there twice. */
    private boolean plain(List<String> written) {
        for (int i = 0; i < written.size(); i++) {
            if (!table.isOne(written.get(i))) {
                return false;
            }
        }
        return written.size() < 2 || new HashSet<>(written).size() == written.size();
    }

    private void undefined(String what, String id, String pointer) {
        log.warning(
                "csaf." + what + ".undefined",
                pointer,
                "The " + what + " id \"" + Excerpt.of(id)
                        + "\" is used here, but defined nowhere; nobody can tell which product is meant.");
    }

    private List<String> within(List<String> ids, Supplier<String> pointer) {
        return fits(ids.size(), pointer) ? ids : List.of();
    }

    private boolean fits(int more, Supplier<String> pointer) {
        if (expanded + more > MAX_EXPANDED) {
            log.error(
                    "csaf.products.too-many",
                    pointer.get(),
                    "The lists of products in this document hold more than " + MAX_EXPANDED
                            + " ids; this one was left out.");
            return false;
        }
        expanded += more;
        return true;
    }
}
