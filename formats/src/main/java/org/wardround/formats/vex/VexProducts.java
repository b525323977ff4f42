package org.wardround.formats.vex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.RelationKind;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.formats.json.ProblemLog;

/** The products that a VEX document speaks of, each once. */
final class VexProducts {
    private final Map<Key, String> ids = new LinkedHashMap<>();
    private final List<AdvisoryProduct> products = new ArrayList<>();
    private final ProblemLog log;

    private record Key(Thing thing, String version, List<String> parts) {}

    VexProducts(ProblemLog log) {
        this.log = log;
    }

    /**
     * The id of a product in some versions.
     *
     * @param thing the product
     * @param version version text; empty for any that its identifiers do not leave out
     * @param pointer where it is named
     * @return empty when there are too many
     */
    String add(Thing thing, String version, String pointer) {
        return add(new Key(thing, version, List.of()), pointer, thing.path());
    }

    /**
     * The id of a component inside a product.
     *
     * @param part the component
     * @param version version text of the component
     * @param host id of the product
     * @param pointer where it is named
     * @return empty when there are too many
     */
    String inside(Thing part, String version, String host, String pointer) {
        String id = add(part, version, pointer);
        return id.isEmpty() || host.isEmpty() || id.equals(host)
                ? id
                : add(new Key(part, version, List.of(id, host)), pointer, part.path());
    }

    private String add(Key key, String pointer, List<BranchNode> path) {
        String known = ids.get(key);
        if (known != null) {
            return known;
        }
        if (products.size() >= VexLimits.MAX_PRODUCTS) {
            log.error(
                    "vex.too-many-products",
                    pointer,
                    "There are more than " + VexLimits.MAX_PRODUCTS + " products; the others were left out.");
            return "";
        }
        String id = "P" + (products.size() + 1);
        ids.put(key, id);
        boolean combined = !key.parts().isEmpty();
        products.add(new AdvisoryProduct(
                id,
                path,
                key.thing().name(),
                key.version().isEmpty() ? VersionKind.NONE : VersionKind.RANGE,
                key.version(),
                combined ? ProductHelper.NONE : key.thing().helper(),
                key.parts(),
                combined ? List.of(RelationKind.DEFAULT_COMPONENT_OF) : List.of(),
                pointer));
        return id;
    }

    List<AdvisoryProduct> all() {
        return products;
    }
}
