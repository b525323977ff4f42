package org.wardround.engine.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardround.engine.packages.Escapes;

/**
 * What a CPE name or a package URL says: which product, and which version.
 *
 * @param product comparable name of the product, such as "cpe:a:ni:labview" or "pkg:maven/org.apache/log4j-core"
 * @param version version; empty when it gives none or any
 */
record SoftwareId(String product, String version) {
    private static final int LONGEST = 1000;
    private static final int CPE_PART = 2;
    private static final int CPE_VERSION = 5;

    /** Reads a CPE name in the form of 2.2 or 2.3; empty where vendor or product is missing or any. */
    static Optional<SoftwareId> ofCpe(String raw) {
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        String text = raw.trim().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.startsWith("cpe:/") ? "cpe:2.2:" + text.substring("cpe:/".length()) : text;
        List<String> fields = List.of(bare.split("(?<!\\\\):", -1));
        if (fields.size() < CPE_VERSION || !fields.getFirst().equals("cpe")) {
            return Optional.empty();
        }
        String vendor = plain(fields.get(CPE_PART + 1));
        String product = plain(fields.get(CPE_PART + 2));
        if (vendor.isEmpty() || product.isEmpty()) {
            return Optional.empty();
        }
        String version = fields.size() > CPE_VERSION ? plain(fields.get(CPE_VERSION)) : "";
        return Optional.of(new SoftwareId("cpe:" + fields.get(CPE_PART) + ":" + vendor + ":" + product, version));
    }

    /** A field without escapes; empty for any and for none, so that wildcards never meet. */
    private static String plain(String field) {
        String text = field.replace("\\", "");
        return text.equals("*") || text.equals("-") || text.contains("*") || text.contains("?") ? "" : text;
    }

    /** Reads a package URL; the version's qualifiers are left out. */
    static Optional<SoftwareId> ofPurl(String raw) {
        String text = raw.trim();
        if (!text.startsWith("pkg:") || text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.split("[?#]", -1)[0];
        int at = bare.lastIndexOf('@');
        int slash = bare.indexOf('/');
        if (slash < 0 || slash == bare.length() - 1) {
            return Optional.empty();
        }
        String name = at > slash + 1 ? bare.substring(0, at) : bare;
        String version = at > slash + 1 ? bare.substring(at + 1) : "";
        return Optional.of(new SoftwareId(Escapes.decoded(name).toLowerCase(Locale.ROOT), Escapes.decoded(version)));
    }
}
