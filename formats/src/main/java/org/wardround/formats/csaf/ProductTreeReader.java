package org.wardround.formats.csaf;

import java.util.List;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.intelligence.RelationKind;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.formats.csaf.parts.BranchPart;
import org.wardround.formats.csaf.parts.ProductPart;
import org.wardround.formats.csaf.parts.ProductTreePart;
import org.wardround.formats.json.Excerpt;
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

    ProductTable read(ProductTreePart tree) {
        branches(tree.branches(), List.of(), new BranchPointer());
        for (int i = 0; i < tree.names().size(); i++) {
            String pointer = "/product_tree/full_product_names/" + i;
            add(product(tree.names().get(i), pointer, List.of(), List.of(), List.of()));
        }
        new RelationshipReader(table, this::add, log).read(tree);
        return table;
    }

    private void branches(List<BranchPart> branches, List<BranchNode> above, BranchPointer pointer) {
        pointer.down();
        for (BranchPart branch : branches) {
            List<BranchNode> path = below(above, branch.node());
            if (branch.product().present()) {
                add(product(branch.product(), pointer.product(), path, List.of(), List.of()));
            }
            if (!branch.below().isEmpty()) {
                branches(branch.below(), path, pointer);
            } else if (!branch.product().present()) {
                log.info(
                        "csaf.branch.no-product",
                        pointer.toString(),
                        "The branch \"" + Excerpt.of(branch.node().name()) + "\" leads to no product.");
            }
            pointer.next();
        }
        pointer.up();
    }

    private static List<BranchNode> below(List<BranchNode> above, BranchNode node) {
        BranchNode[] path = new BranchNode[above.size() + 1];
        above.toArray(path);
        path[above.size()] = node;
        return List.of(path);
    }

    static AdvisoryProduct product(
            ProductPart part, String pointer, List<BranchNode> path, List<String> parts, List<RelationKind> relations) {
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
                part.id(), path, part.name(), kind, version, part.helper(), parts, relations, pointer);
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
