package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.RelationKind;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/**
 * Reads products that are made of others: relationships (CSAF 2.0) and product paths (CSAF 2.1). The path of such a
 * product is the path of the part that it is; the parts that it is installed on or belongs to follow in its parts.
 */
final class RelationshipReader {

    private final ProductTable table;
    private final Consumer<AdvisoryProduct> products;

    RelationshipReader(ProductTable table, Consumer<AdvisoryProduct> products) {
        this.table = table;
        this.products = products;
    }

    void read(JsonPlace tree) {
        for (JsonPlace relationship : tree.items("relationships")) {
            read(
                    relationship,
                    List.of(relationship.at("product_reference"), relationship.at("relates_to_product_reference")),
                    List.of(kind(relationship)));
        }
        for (JsonPlace path : tree.items("product_paths")) {
            List<JsonPlace> references = new ArrayList<>();
            references.add(path.at("beginning_product_reference"));
            List<RelationKind> kinds = new ArrayList<>();
            for (JsonPlace step : path.items("subpaths")) {
                references.add(step.at("next_product_reference"));
                kinds.add(kind(step));
            }
            read(path, references, kinds);
        }
    }

    private void read(JsonPlace relationship, List<JsonPlace> references, List<RelationKind> kinds) {
        List<String> parts = references.stream()
                .map(JsonPlace::text)
                .filter(id -> !id.isEmpty())
                .toList();
        JsonPlace name = relationship.at("full_product_name");
        List<AdvisoryProduct> first = parts.isEmpty() ? List.of() : table.products(parts.getFirst());
        List<BranchNode> path = first.isEmpty() ? List.of() : first.getFirst().path();
        for (JsonPlace reference : references) {
            String id = reference.text();
            if (table.products(id).isEmpty()) {
                reference
                        .log()
                        .warning(
                                "csaf.product.undefined",
                                reference.pointer(),
                                "The product id \"" + Excerpt.of(id) + "\" is used here, but defined nowhere before.");
            }
        }
        boolean whole = parts.size() == references.size();
        products.accept(ProductTreeReader.product(name, name.pointer(), path, parts, whole ? kinds : List.of()));
    }

    private static RelationKind kind(JsonPlace step) {
        return Words.of(RelationKind.class, step.text("category")).orElse(RelationKind.OTHER);
    }
}
