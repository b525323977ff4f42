package org.wardround.formats.csaf;

import java.util.List;
import java.util.function.Consumer;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.formats.csaf.parts.CombinationPart;
import org.wardround.formats.csaf.parts.ProductTreePart;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/**
 * Reads products that are made of others: relationships (CSAF 2.0) and product paths (CSAF 2.1). The path of such a
 * product is the path of the part that it is; the parts that it is installed on or belongs to follow in its parts.
 */
final class RelationshipReader {

    private final ProductTable table;
    private final Consumer<AdvisoryProduct> products;
    private final ProblemLog log;

    RelationshipReader(ProductTable table, Consumer<AdvisoryProduct> products, ProblemLog log) {
        this.table = table;
        this.products = products;
        this.log = log;
    }

    void read(ProductTreePart tree) {
        for (int i = 0; i < tree.relationships().size(); i++) {
            read(tree.relationships().get(i), new Place("/product_tree", "relationships", i));
        }
        for (int i = 0; i < tree.paths().size(); i++) {
            read(tree.paths().get(i), new Place("/product_tree", "product_paths", i));
        }
    }

    private void read(CombinationPart combination, Place place) {
        List<String> references = combination.references();
        boolean whole = !references.contains("");
        List<String> parts = whole
                ? references
                : references.stream().filter(id -> !id.isEmpty()).toList();
        List<AdvisoryProduct> first = parts.isEmpty() ? List.of() : table.products(parts.getFirst());
        List<BranchNode> path = first.isEmpty() ? List.of() : first.getFirst().path();
        for (int i = 0; i < references.size(); i++) {
            String id = references.get(i);
            if (table.products(id).isEmpty()) {
                log.warning(
                        "csaf.product.undefined",
                        place.pointer() + "/" + key(place, i),
                        "The product id \"" + Excerpt.of(id) + "\" is used here, but defined nowhere before.");
            }
        }
        products.accept(ProductTreeReader.product(
                combination.product(),
                place.pointer() + "/full_product_name",
                path,
                parts,
                whole ? combination.kinds() : List.of()));
    }

    private static String key(Place place, int reference) {
        if (place.key().equals("relationships")) {
            return reference == 0 ? "product_reference" : "relates_to_product_reference";
        }
        return reference == 0
                ? "beginning_product_reference"
                : "subpaths/" + (reference - 1) + "/next_product_reference";
    }
}
