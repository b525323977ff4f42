package org.wardround.formats.vex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.formats.json.JsonPlace;

/** What references of a CycloneDX document mean: a component of its own, or one of another BOM. */
final class CycloneDxRefs {
    private static final int MAX_DEPTH = 100;

    private final Map<String, JsonPlace> components = new HashMap<>();
    private final Optional<JsonPlace> subject;
    private final String maker;
    private final String link;

    CycloneDxRefs(JsonPlace root, String maker) {
        this.maker = maker;
        String serial = root.text("serialNumber").strip();
        String version = root.text("version").isEmpty() ? "1" : root.text("version");
        this.link = serial.toLowerCase(Locale.ROOT).startsWith("urn:uuid:")
                ? "urn:cdx:" + serial.substring("urn:uuid:".length()) + "/" + version
                : "";
        JsonPlace described = root.at("metadata").at("component");
        this.subject = described.isObject() ? Optional.of(described) : Optional.empty();
        gather(root.items("components"), 0);
        subject.ifPresent(place -> {
            components.put(place.text("bom-ref"), place);
            gather(place.items("components"), 0);
        });
        components.remove("");
    }

    private void gather(List<JsonPlace> list, int depth) {
        for (JsonPlace component : list) {
            if (component.isObject() && depth < MAX_DEPTH) {
                components.putIfAbsent(component.text("bom-ref"), component);
                gather(component.items("components"), depth + 1);
            }
        }
    }

    /** The product that the document describes; nothing where it describes none. */
    Optional<Thing> subject() {
        return subject.map(this::thing);
    }

    /** The version of the product that the document describes; empty when not said, or where its identifiers say it. */
    String subjectVersion() {
        return subject.map(CycloneDxRefs::version).orElse("");
    }

    boolean isSubject(String reference) {
        return subject.isPresent()
                && !reference.isEmpty()
                && subject.get().text("bom-ref").equals(reference);
    }

    /** What a reference means; empty when it means nothing in this document and is no address either. */
    Optional<Thing> thing(String reference) {
        JsonPlace component = components.get(reference);
        if (component != null) {
            return Optional.of(thing(component));
        }
        if (reference.startsWith("pkg:")) {
            return Optional.of(new Thing(
                    reference,
                    List.of(),
                    new ProductHelper(List.of(), List.of(reference), List.of(), List.of(), List.of())));
        }
        return reference.startsWith("urn:cdx:")
                ? Optional.of(new Thing(
                        reference,
                        List.of(),
                        new ProductHelper(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(reference),
                                List.of())))
                : Optional.empty();
    }

    /** The version of what a reference means; empty when not said, or where its identifiers say it. */
    String version(String reference) {
        JsonPlace component = components.get(reference);
        return component == null ? "" : version(component);
    }

    private static String version(JsonPlace component) {
        boolean inPurl = component.text("purl").contains("@");
        return inPurl ? "" : component.text("version").strip();
    }

    private Thing thing(JsonPlace component) {
        String reference = component.text("bom-ref");
        String address = link.isEmpty() || reference.isEmpty() ? "" : link + "#" + reference;
        return Thing.ofCycloneDx(component, address, maker);
    }
}
