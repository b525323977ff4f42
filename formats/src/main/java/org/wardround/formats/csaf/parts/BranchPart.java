package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A branch of a product tree.
 *
 * @param node its category and name
 * @param product the product that it ends in, if any
 * @param below further branches
 */
public record BranchPart(BranchNode node, ProductPart product, List<BranchPart> below) {

    private static final JsonKeys KEYS = JsonKeys.of("category", "name", "product", "branches");

    /** Copies the collections, so that the record never changes. */
    public BranchPart {
        below = List.copyOf(below);
    }

    static BranchPart read(JsonCursor in) {
        String category = "";
        String name = "";
        ProductPart product = ProductPart.ABSENT;
        List<BranchPart> below = List.of();
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "category" -> category = in.repeated();
                    case "name" -> name = in.text();
                    case "product" -> product = ProductPart.read(in);
                    default -> below = in.list(BranchPart::read);
                }
            }
        }
        return new BranchPart(new BranchNode(category, name), product, below);
    }
}
