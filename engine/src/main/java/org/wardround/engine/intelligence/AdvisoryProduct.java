package org.wardround.engine.intelligence;

import java.util.List;

/**
 * A product that an advisory speaks of.
 *
 * @param productId id inside the document; " (2)" is added where a document gives one id to a second, different product
 * @param path branches from the root; empty for a full product name outside the tree; for a product made by a
 * relationship, the path of the product that it is
 * @param fullName full product name
 * @param versionKind how the version text was marked; the mark is often wrong, so it must not decide alone
 * @param versionText name of the version branch, as written; empty when there is none
 * @param helper identifiers
 * @param parts for a product made by a relationship: the product it is, then the product it is installed on or
 * part of; else empty
 * @param relations how each part stands to the next one; one fewer than parts, or empty
 * @param pointer JSON pointer in the document
 */
public record AdvisoryProduct(
        String productId,
        List<BranchNode> path,
        String fullName,
        VersionKind versionKind,
        String versionText,
        ProductHelper helper,
        List<String> parts,
        List<RelationKind> relations,
        String pointer) {
    /** Copies the collections, so that the record never changes. */
    public AdvisoryProduct {
        path = List.copyOf(path);
        parts = List.copyOf(parts);
        relations = List.copyOf(relations);
    }

    /**
     * A product whose parts stand in no known relation.
     *
     * @param productId id inside the document
     * @param path branches from the root
     * @param fullName full product name
     * @param versionKind how the version text was marked
     * @param versionText name of the version branch
     * @param helper identifiers
     * @param parts what it is made of
     * @param pointer JSON pointer in the document
     */
    public AdvisoryProduct(
            String productId,
            List<BranchNode> path,
            String fullName,
            VersionKind versionKind,
            String versionText,
            ProductHelper helper,
            List<String> parts,
            String pointer) {
        this(productId, path, fullName, versionKind, versionText, helper, parts, List.of(), pointer);
    }

    /**
     * The name of the first branch of a category.
     *
     * @param category CSAF branch category
     * @return the name, empty when there is no such branch
     */
    public String branch(String category) {
        for (BranchNode node : path) {
            if (node.category().equals(category)) {
                return node.name();
            }
        }
        return "";
    }

    /**
     * The vendor as written.
     *
     * @return name of the vendor branch, empty when there is none
     */
    public String vendor() {
        return branch("vendor");
    }

    /**
     * The product as written.
     *
     * @return name of the product_name branch, empty when there is none
     */
    public String product() {
        return branch("product_name");
    }
}
