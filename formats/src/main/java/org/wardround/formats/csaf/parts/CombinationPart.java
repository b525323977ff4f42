package org.wardround.formats.csaf.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.RelationKind;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A product that is made of others: a relationship (CSAF 2.0) or a product path (CSAF 2.1).
 *
 * @param references ids of the products that it is made of
 * @param kinds how each of them stands to the next one
 * @param product the product
 */
public record CombinationPart(List<String> references, List<RelationKind> kinds, ProductPart product) {

    private static final Map<String, RelationKind> KINDS = Words.of(RelationKind.values());
    private static final JsonKeys RELATIONSHIP =
            JsonKeys.of("category", "product_reference", "relates_to_product_reference", "full_product_name");
    private static final JsonKeys PATH = JsonKeys.of("beginning_product_reference", "subpaths", "full_product_name");
    private static final JsonKeys STEP = JsonKeys.of("category", "next_product_reference");

    /** Copies the collections, so that the record never changes. */
    public CombinationPart {
        references = List.copyOf(references);
        kinds = List.copyOf(kinds);
    }

    private record Step(RelationKind kind, String next) {}

    static CombinationPart relationship(JsonCursor in) {
        String first = "";
        String second = "";
        RelationKind kind = RelationKind.OTHER;
        ProductPart product = ProductPart.ABSENT;
        if (in.object()) {
            while (in.next(RELATIONSHIP)) {
                switch (in.key()) {
                    case "category" -> kind = kind(in.repeated());
                    case "product_reference" -> first = in.repeated();
                    case "relates_to_product_reference" -> second = in.repeated();
                    default -> product = ProductPart.read(in);
                }
            }
        }
        return new CombinationPart(List.of(first, second), List.of(kind), product);
    }

    static CombinationPart path(JsonCursor in) {
        String first = "";
        List<Step> steps = List.of();
        ProductPart product = ProductPart.ABSENT;
        if (in.object()) {
            while (in.next(PATH)) {
                switch (in.key()) {
                    case "beginning_product_reference" -> first = in.repeated();
                    case "subpaths" -> steps = in.list(CombinationPart::step);
                    default -> product = ProductPart.read(in);
                }
            }
        }
        List<String> references = new ArrayList<>();
        references.add(first);
        steps.forEach(step -> references.add(step.next()));
        return new CombinationPart(references, steps.stream().map(Step::kind).toList(), product);
    }

    private static Step step(JsonCursor in) {
        RelationKind kind = RelationKind.OTHER;
        String next = "";
        if (in.object()) {
            while (in.next(STEP)) {
                switch (in.key()) {
                    case "category" -> kind = kind(in.repeated());
                    default -> next = in.repeated();
                }
            }
        }
        return new Step(kind, next);
    }

    private static RelationKind kind(String word) {
        return KINDS.getOrDefault(word, RelationKind.OTHER);
    }
}
