package org.wardround.formats.csaf.validation.shape;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Diagnostic;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.json.Excerpt;
import tools.jackson.databind.JsonNode;

/** Compares a document with the structure of its version. */
public final class Structure {

    private static final Map<String, Shape> OLD = Map.copyOf(DocumentShapes.of(CsafVersion.V2_0));
    private static final Map<String, Shape> NEW = Map.copyOf(DocumentShapes.of(CsafVersion.V2_1));

    private final Map<String, Shape> named;
    private final Findings findings;

    private Structure(Map<String, Shape> named, Findings findings) {
        this.named = named;
        this.findings = findings;
    }

    /**
     * Checks a document.
     *
     * @param root the whole JSON value
     * @param version the version of the document
     * @param findings gets what is wrong
     */
    public static void check(JsonNode root, CsafVersion version, Findings findings) {
        Map<String, Shape> named = switch (version) {
            case V2_0 -> OLD;
            case V2_1 -> NEW;
        };
        new Structure(named, findings).check(root, Shape.named("root"), "");
    }

    private void check(JsonNode node, Shape shape, String pointer) {
        switch (shape) {
            case Shape.Text text -> text(node, text.kind(), pointer);
            case Shape.Word word -> word(node, word, pointer);
            case Shape.ListOf list -> list(node, list, pointer);
            case Shape.ObjectOf object -> object(node, object, pointer);
            case Shape.Named name -> {
                Shape found = named.get(name.name());
                if (found != null) {
                    check(node, found, pointer);
                }
            }
            case Shape.Anything anything -> {}
        }
    }

    private void text(JsonNode node, TextKind kind, String pointer) {
        if (!node.isString() || !kind.fits(node.stringValue())) {
            wrong(pointer, "Here must stand " + kind.words() + ".");
        }
    }

    private void word(JsonNode node, Shape.Word word, String pointer) {
        if (!node.isString() || !word.words().contains(node.stringValue())) {
            String written = node.isString()
                    ? "\"" + Excerpt.of(node.stringValue()) + "\" is none of "
                    : "Here must stand one of ";
            wrong(pointer, written + word.words() + ".");
        }
    }

    private void list(JsonNode node, Shape.ListOf list, String pointer) {
        if (!node.isArray()) {
            wrong(pointer, "Here must stand a list.");
            return;
        }
        if (node.size() < list.least()) {
            wrong(pointer, "This list needs at least " + list.least() + " items; leave it out if there are none.");
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < node.size(); i++) {
            if (list.different() && !seen.add(node.get(i))) {
                wrong(pointer + "/" + i, "The same item stands twice in this list.");
            }
            check(node.get(i), list.item(), pointer + "/" + i);
        }
    }

    private void object(JsonNode node, Shape.ObjectOf object, String pointer) {
        if (!node.isObject()) {
            wrong(pointer, "Here must stand an object.");
            return;
        }
        for (String key : object.needed()) {
            if (!node.has(key)) {
                wrong(pointer, "The member \"" + key + "\" is missing.");
            }
        }
        if (node.size() < object.least() || node.size() > object.most()) {
            wrong(
                    pointer,
                    object.most() == Integer.MAX_VALUE
                            ? "This object needs at least " + object.least() + " members."
                            : "This object has exactly " + object.most() + " members.");
        }
        node.properties().forEach(member -> {
            Shape shape = object.members().get(member.getKey());
            String place = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            if (shape != null) {
                check(member.getValue(), shape, place);
            } else if (!object.open()) {
                wrong(place, "There is no member of this name here.");
            }
        });
    }

    private void wrong(String pointer, String sentence) {
        findings.add(new Diagnostic.Malformed("schema", pointer, sentence));
    }
}
