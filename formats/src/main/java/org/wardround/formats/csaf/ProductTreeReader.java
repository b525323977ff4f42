package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.RelationKind;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;

/** Reads a product tree: branches of any depth with products at any level, full product names, relationships. */
final class ProductTreeReader {

    /** Most products in one document. The largest known document has 1,391. */
    static final int MAX_PRODUCTS = 200_000;

    private final ProductTable table = new ProductTable();
    private final ProblemLog log;
    private boolean full;

    ProductTreeReader(ProblemLog log) {
        this.log = log;
    }

    ProductTable read(JsonPlace tree) {
        branches(tree.at("branches"), List.of());
        for (JsonPlace name : tree.items("full_product_names")) {
            add(product(name, name.pointer(), List.of(), List.of(), List.of()));
        }
        new RelationshipReader(table, this::add).read(tree);
        return table;
    }

    private void branches(JsonPlace branches, List<BranchNode> above) {
        for (JsonPlace branch : branches.items()) {
            BranchNode node = new BranchNode(branch.text("category"), branch.text("name"));
            List<BranchNode> path = new ArrayList<>(above);
            path.add(node);
            JsonPlace product = branch.at("product");
            JsonPlace below = branch.at("branches");
            if (product.present()) {
                add(product(product, product.pointer(), path, List.of(), List.of()));
            }
            if (below.present()) {
                branches(below, path);
            }
            if (!product.present() && below.items().isEmpty()) {
                log.info(
                        "csaf.branch.no-product",
                        branch.pointer(),
                        "The branch \"" + Excerpt.of(node.name()) + "\" leads to no product.");
            }
        }
    }

    static AdvisoryProduct product(
            JsonPlace place, String pointer, List<BranchNode> path, List<String> parts, List<RelationKind> relations) {
        JsonPlace helper = place.at("product_identification_helper");
        VersionKind kind = VersionKind.NONE;
        String version = "";
        for (BranchNode node : path) {
            VersionKind here = versionKind(node);
            if (here != VersionKind.NONE) {
                kind = here;
                version = node.name();
            }
        }
        return new AdvisoryProduct(
                place.text("product_id"),
                path,
                place.text("name"),
                kind,
                version,
                helper.present() ? HelperReader.read(helper) : ProductHelper.NONE,
                parts,
                relations,
                pointer);
    }

    private static VersionKind versionKind(BranchNode node) {
        return switch (node.category()) {
            case "product_version" -> VersionKind.EXACT;
            case "product_version_range" -> VersionKind.RANGE;
            default -> VersionKind.NONE;
        };
    }

    private void add(AdvisoryProduct product) {
        if (product.productId().isEmpty()) {
            log.warning(
                    "csaf.product.no-id",
                    product.pointer(),
                    "The product \"" + Excerpt.of(product.fullName()) + "\" has no id; nothing can be said of it.");
            return;
        }
        if (table.all().size() >= MAX_PRODUCTS) {
            if (!full) {
                log.error(
                        "csaf.products.too-many",
                        product.pointer(),
                        "The document names more than " + MAX_PRODUCTS + " products; the rest was left out.");
            }
            full = true;
            return;
        }
        switch (table.add(product)) {
            case NEW -> {}
            case REPEATED ->
                log.info(
                        "csaf.product.repeated",
                        product.pointer(),
                        "The product id \"" + Excerpt.of(product.productId()) + "\" is defined twice in the same way.");
            case SECOND_MEANING ->
                log.warning(
                        "csaf.product.two-meanings",
                        product.pointer(),
                        "The product id \"" + Excerpt.of(product.productId())
                                + "\" stands for two different products; what is said of it was taken for both.");
        }
    }
}
