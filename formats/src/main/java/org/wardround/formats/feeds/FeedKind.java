package org.wardround.formats.feeds;

import java.util.regex.Pattern;
import org.wardround.formats.lifecycle.LifecycleReader;
import org.wardround.formats.osv.OsvReader;
import org.wardround.formats.vex.CycloneDxVexReader;
import org.wardround.formats.vex.OpenVexReader;
import tools.jackson.databind.JsonNode;

/** Kinds of JSON document, told by their keys. */
enum FeedKind {
    CSAF,
    OPENVEX,
    CYCLONEDX_VEX,
    OSV,
    ROLIE,
    KEV,
    LIFECYCLE,
    PROVIDER_METADATA,
    SBOM,
    PULL_MANIFEST,
    OTHER;

    /** The key that the record of {@code feeds pull} carries. */
    static final String PULL_KEY = "wardround_feed_pull";

    private static final Pattern JSON_BEGIN = Pattern.compile("\\{|\\[\\s*[\\[{\\]\"0-9-]|\\[\\s*(?:true|false|null)");
    private static final int HEAD = 512;

    static FeedKind of(JsonNode node) {
        JsonNode document = node.path("document");
        if (document.isObject()
                && (document.has("csaf_version")
                        || document.has("tracking")
                        || node.has("product_tree")
                        || node.has("vulnerabilities"))) {
            return CSAF;
        }
        if (OpenVexReader.recognises(node)) {
            return OPENVEX;
        }
        if (CycloneDxVexReader.recognises(node)) {
            return CYCLONEDX_VEX;
        }
        if (node.path("feed").isObject()) {
            return ROLIE;
        }
        if (node.path("vulnerabilities").isArray()
                && (node.has("catalogVersion")
                        || node.path("vulnerabilities").path(0).has("cveID"))) {
            return KEV;
        }
        if (LifecycleReader.recognises(node)) {
            return LIFECYCLE;
        }
        if (node.has("canonical_url") || node.has("aggregator_version") || node.has("metadata_version")) {
            return PROVIDER_METADATA;
        }
        if (node.has("bomFormat") || node.has("spdxVersion")) {
            return SBOM;
        }
        if (OsvReader.recognises(node)) {
            return OSV;
        }
        return node.has(PULL_KEY) ? PULL_MANIFEST : OTHER;
    }

    /** Whether a text begins as a JSON object or list does; "[![logo](...)" in Markdown does not. */
    static boolean looksLikeJson(String text) {
        return JSON_BEGIN.matcher(text).lookingAt();
    }

    /** Whether the first bytes hold no zero bytes, or only those that UTF-16 puts beside every letter. */
    static boolean looksLikeText(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean marked = length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        boolean everyOther = Math.min(zeros[0], zeros[1]) == 0 && Math.max(zeros[0], zeros[1]) * 10 >= length * 4;
        return marked || everyOther || zeros[0] + zeros[1] == 0;
    }
}
