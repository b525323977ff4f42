package org.wardround.formats.csaf.validation.shape;

import static org.wardround.formats.csaf.validation.shape.DocumentShapes.filled;
import static org.wardround.formats.csaf.validation.shape.DocumentShapes.kind;
import static org.wardround.formats.csaf.validation.shape.Shape.list;
import static org.wardround.formats.csaf.validation.shape.Shape.named;
import static org.wardround.formats.csaf.validation.shape.Shape.object;
import static org.wardround.formats.csaf.validation.shape.Shape.set;
import static org.wardround.formats.csaf.validation.shape.Shape.text;
import static org.wardround.formats.csaf.validation.shape.Shape.word;

/** The structure of the product tree. */
final class ProductShapes {

    private static final String RELATIONS =
            "default_component_of external_component_of installed_on installed_with optional_component_of";

    private ProductShapes() {}

    static Shape product(boolean old) {
        Shape fileHash =
                object(old, "algorithm!", old ? text() : kind(TextKind.ALGORITHM), "value!", kind(TextKind.HASH));
        Shape hash = object(old, "file_hashes!", new Shape.ListOf(fileHash, 1, !old), "filename!", text());
        Shape uri = object(old, "namespace!", kind(TextKind.ADDRESS), "uri!", kind(TextKind.ADDRESS));
        Shape.ObjectOf helper = object(
                old,
                "cpe",
                kind(TextKind.CPE),
                "hashes",
                new Shape.ListOf(hash, 1, !old),
                "model_numbers",
                set(text()),
                old ? "purl" : "purls",
                old ? kind(TextKind.PURL) : set(kind(TextKind.PURL)),
                "sbom_urls",
                new Shape.ListOf(kind(TextKind.ADDRESS), 1, !old),
                "serial_numbers",
                set(text()),
                "skus",
                new Shape.ListOf(text(), 1, !old),
                "x_generic_uris",
                new Shape.ListOf(uri, 1, !old));
        return object(
                old,
                "name!",
                text(),
                "product_id!",
                text(),
                "product_identification_helper",
                filled(helper, 1),
                "x_extensions",
                new Shape.Anything());
    }

    static Shape branches(boolean old) {
        Shape.ObjectOf branch = object(
                old,
                "branches",
                named("branches"),
                "category!",
                word("architecture host_name language patch_level product_family product_name product_version"
                        + " product_version_range service_pack specification vendor "
                        + (old ? "legacy" : "platform")),
                "name!",
                text(),
                "product",
                named("product"));
        return list(new Shape.ObjectOf(branch.members(), branch.needed(), 3, 3, branch.open()));
    }

    static Shape tree(boolean old) {
        Shape group =
                object(old, "group_id!", text(), "product_ids!", new Shape.ListOf(text(), 2, true), "summary", text());
        Shape relationship = object(
                true,
                "category!",
                word(RELATIONS),
                "full_product_name!",
                named("product"),
                "product_reference!",
                text(),
                "relates_to_product_reference!",
                text());
        Shape path = object(
                false,
                "beginning_product_reference!",
                text(),
                "full_product_name!",
                named("product"),
                "subpaths!",
                list(object(false, "category!", word(RELATIONS), "next_product_reference!", text())));
        return filled(
                object(
                        old,
                        "branches",
                        named("branches"),
                        "full_product_names",
                        list(named("product")),
                        "product_groups",
                        list(group),
                        old ? "relationships" : "product_paths",
                        list(old ? relationship : path)),
                1);
    }
}
