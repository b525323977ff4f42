package org.wardround.report.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wardround.engine.matching.VendorEvidence;

/** Names and versions without words that the sentence around them says already: "Baxter Baxter", "version Version". */
final class SentenceParts {
    private static final Pattern LABEL =
            Pattern.compile("(?iu)^(?:version|vers\\.|versione|versi\u00f3n|versie)\\s*:?\\s+(?=\\S)");

    private SentenceParts() {}

    /** A version without a word for "version" before it. */
    static String version(String version) {
        return LABEL.matcher(Clean.line(version)).replaceFirst("");
    }

    /** The name of a product without the name of its vendor, which stands before it. */
    static String product(String product, VendorEvidence evidence) {
        String named = Clean.line(product);
        String vendor = Clean.line(vendor(evidence));
        boolean again = !vendor.isBlank()
                && named.length() > vendor.length() + 1
                && named.charAt(vendor.length()) == ' '
                && named.toLowerCase(Locale.ROOT).startsWith(vendor.toLowerCase(Locale.ROOT));
        return again ? named.substring(vendor.length() + 1).strip() : named;
    }

    private static String vendor(VendorEvidence evidence) {
        return switch (evidence) {
            case VendorEvidence.SameVendor same -> same.advisory();
            case VendorEvidence.InText in -> in.advisory();
            case VendorEvidence.LineMoved moved -> moved.advisory();
            case VendorEvidence.ByIdentifier by -> "";
            case VendorEvidence.ByPerson by -> "";
        };
    }
}
