package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A product tree.
 *
 * @param branches its branches
 * @param names products outside the branches
 * @param relationships products made of two others (CSAF 2.0)
 * @param paths products made of two others or more (CSAF 2.1)
 * @param groups groups of products
 */
public record ProductTreePart(
        List<BranchPart> branches,
        List<ProductPart> names,
        List<CombinationPart> relationships,
        List<CombinationPart> paths,
        List<GroupPart> groups) {

    static final ProductTreePart NONE = new ProductTreePart(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final JsonKeys KEYS =
            JsonKeys.of("branches", "full_product_names", "relationships", "product_paths", "product_groups");

    /** Copies the collections, so that the record never changes. */
    public ProductTreePart {
        branches = List.copyOf(branches);
        names = List.copyOf(names);
        relationships = List.copyOf(relationships);
        paths = List.copyOf(paths);
        groups = List.copyOf(groups);
    }

    static ProductTreePart read(JsonCursor in) {
        List<BranchPart> branches = List.of();
        List<ProductPart> names = List.of();
        List<CombinationPart> relationships = List.of();
        List<CombinationPart> paths = List.of();
        List<GroupPart> groups = List.of();
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "branches" -> branches = in.list(BranchPart::read);
                    case "full_product_names" -> names = in.list(ProductPart::read);
                    case "relationships" -> relationships = in.list(CombinationPart::relationship);
                    case "product_paths" -> paths = in.list(CombinationPart::path);
                    default -> groups = in.list(GroupPart::read);
                }
            }
        }
        return new ProductTreePart(branches, names, relationships, paths, groups);
    }
}
