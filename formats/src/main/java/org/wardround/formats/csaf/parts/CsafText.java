package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A whole text that may be a CSAF document.
 *
 * @param document its member of that name
 * @param tree its product tree
 * @param vulnerabilities its vulnerabilities
 * @param hasMore whether it has a product tree or vulnerabilities at all
 */
public record CsafText(
        DocumentPart document, ProductTreePart tree, List<VulnerabilityPart> vulnerabilities, boolean hasMore) {

    private static final JsonKeys KEYS = JsonKeys.of("document", "product_tree", "vulnerabilities");

    /** Copies the collections, so that the record never changes. */
    public CsafText {
        vulnerabilities = List.copyOf(vulnerabilities);
    }

    /**
     * Whether the first key of an object is one of those with which CSAF documents begin.
     *
     * @param key the key
     * @return true when it is worth reading as a CSAF document
     */
    public static boolean mayBegin(String key) {
        return switch (key) {
            case "document", "product_tree", "vulnerabilities", "$schema" -> true;
            default -> false;
        };
    }

    /**
     * Reads the whole text.
     *
     * @param in at its value
     * @return what is written
     */
    public static CsafText read(JsonCursor in) {
        DocumentPart document = DocumentPart.NONE;
        ProductTreePart tree = ProductTreePart.NONE;
        List<VulnerabilityPart> vulnerabilities = List.of();
        boolean hasMore = false;
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "document" -> document = DocumentPart.read(in);
                    case "product_tree" -> {
                        hasMore = true;
                        tree = ProductTreePart.read(in);
                    }
                    default -> {
                        hasMore = true;
                        vulnerabilities = in.list(VulnerabilityPart::read);
                    }
                }
            }
        }
        return new CsafText(document, tree, vulnerabilities, hasMore);
    }

    /**
     * Whether it is a CSAF document at all, however broken.
     *
     * @return true when it is one
     */
    public boolean isCsaf() {
        return document.present() && (document.marked() || hasMore);
    }
}
