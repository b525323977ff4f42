package org.wardround.formats.csaf.validation.shape;

import static org.wardround.formats.csaf.validation.shape.Shape.list;
import static org.wardround.formats.csaf.validation.shape.Shape.named;
import static org.wardround.formats.csaf.validation.shape.Shape.object;
import static org.wardround.formats.csaf.validation.shape.Shape.set;
import static org.wardround.formats.csaf.validation.shape.Shape.text;
import static org.wardround.formats.csaf.validation.shape.Shape.word;

import java.util.HashMap;
import java.util.Map;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;

/** The structure of a document: head, products, and what both share. */
final class DocumentShapes {

    private final boolean old;
    private final Map<String, Shape> shapes = new HashMap<>();

    private DocumentShapes(CsafVersion version) {
        this.old = version == CsafVersion.V2_0;
    }

    static Map<String, Shape> of(CsafVersion version) {
        DocumentShapes all = new DocumentShapes(version);
        all.shared();
        all.products();
        all.head();
        all.shapes.put("vulnerability", VulnerabilityShapes.of(version));
        Shape.ObjectOf root = object(
                all.old,
                "document!",
                named("document"),
                "product_tree",
                named("product_tree"),
                "vulnerabilities",
                list(named("vulnerability")));
        all.shapes.put("root", all.old ? root : all.newRoot());
        return all.shapes;
    }

    private Shape newRoot() {
        return object(
                false,
                "$schema!",
                word("https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json"),
                "document!",
                named("document"),
                "product_tree",
                named("product_tree"),
                "vulnerabilities",
                list(named("vulnerability")),
                "x_extensions",
                new Shape.Anything());
    }

    static Shape kind(TextKind kind) {
        return new Shape.Text(kind);
    }

    static Shape.ObjectOf filled(Shape.ObjectOf object, int least) {
        return new Shape.ObjectOf(object.members(), object.needed(), least, object.most(), object.open());
    }

    private void shared() {
        shapes.put("ids", set(text()));
        shapes.put(
                "acknowledgments",
                list(filled(
                        object(
                                old,
                                "names",
                                list(text()),
                                "organization",
                                text(),
                                "summary",
                                text(),
                                "urls",
                                list(kind(TextKind.ADDRESS))),
                        1)));
        shapes.put(
                "notes",
                list(object(
                        old,
                        "audience",
                        text(),
                        "category!",
                        word("description details faq general legal_disclaimer other summary"),
                        "group_ids",
                        old ? new Shape.Anything() : named("ids"),
                        "product_ids",
                        old ? new Shape.Anything() : named("ids"),
                        "text!",
                        text(),
                        "title",
                        text())));
        shapes.put(
                "references",
                list(object(
                        old, "category", word("external self"), "summary!", text(), "url!", kind(TextKind.ADDRESS))));
    }

    private void head() {
        Shape engine = object(old, "name!", text(), "version", text());
        Shape revision = object(
                old,
                "date!",
                kind(TextKind.MOMENT),
                "legacy_version",
                text(),
                "number!",
                kind(TextKind.VERSION),
                "summary!",
                text());
        Shape tracking = object(
                old,
                "aliases",
                set(text()),
                "current_release_date!",
                kind(TextKind.MOMENT),
                "generator",
                object(old, "date", kind(TextKind.MOMENT), "engine!", engine),
                "id!",
                kind(TextKind.TRACKING_ID),
                "initial_release_date!",
                kind(TextKind.MOMENT),
                "revision_history!",
                list(revision),
                "status!",
                word("draft final interim"),
                "version!",
                kind(TextKind.VERSION));
        Shape publisher = object(
                old,
                "category!",
                word("coordinator discoverer other translator user vendor" + (old ? "" : " multiplier")),
                "contact_details",
                text(),
                "issuing_authority",
                text(),
                "name!",
                text(),
                "namespace!",
                kind(TextKind.ADDRESS));
        Shape tlp = object(
                old,
                "label!",
                word(old ? "AMBER GREEN RED WHITE" : "AMBER AMBER+STRICT CLEAR GREEN RED"),
                "url",
                kind(TextKind.ADDRESS));
        Shape distribution = old
                ? filled(object(true, "text", text(), "tlp", tlp), 1)
                : object(
                        false,
                        "sharing_group",
                        object(false, "id!", kind(TextKind.GROUP), "name", text()),
                        "text",
                        text(),
                        "tlp!",
                        tlp);
        shapes.put(
                "document",
                object(
                        old,
                        "acknowledgments",
                        named("acknowledgments"),
                        "aggregate_severity",
                        object(old, "namespace", kind(TextKind.ADDRESS), "text!", text()),
                        "category!",
                        kind(TextKind.CATEGORY),
                        "csaf_version!",
                        word(old ? "2.0" : "2.1"),
                        old ? "distribution" : "distribution!",
                        distribution,
                        "lang",
                        kind(TextKind.LANGUAGE),
                        "license_expression",
                        old ? new Shape.Anything() : text(),
                        "notes",
                        named("notes"),
                        "publisher!",
                        publisher,
                        "references",
                        named("references"),
                        "source_lang",
                        kind(TextKind.LANGUAGE),
                        "title!",
                        text(),
                        "tracking!",
                        tracking,
                        "x_extensions",
                        new Shape.Anything()));
    }

    private void products() {
        shapes.put("product", ProductShapes.product(old));
        shapes.put("branches", ProductShapes.branches(old));
        shapes.put("product_tree", ProductShapes.tree(old));
    }
}
