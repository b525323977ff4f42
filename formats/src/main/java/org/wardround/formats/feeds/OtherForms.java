package org.wardround.formats.feeds;

import org.wardround.formats.json.ProblemLog;

/** Names notices and parts lists in forms that are not read here, and says what to do. */
final class OtherForms {
    private static final int HEAD = 4_096;

    private OtherForms() {}

    /** Whether a text is in one of these forms; the log then says so. */
    static boolean report(String text, ProblemLog log) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (head.contains("cyclonedx.org/schema/bom/")) {
            cycloneDx(text, log);
            return true;
        }
        if (head.startsWith("<") && (head.contains("/cvrf/") || head.contains("<cvrfdoc"))) {
            log.error(
                    "feeds.cvrf",
                    "",
                    "This is a notice in CVRF, which came before CSAF and is not read. Ask its publisher for CSAF.");
            return true;
        }
        if (head.startsWith("SPDXVersion:")) {
            log.warning(
                    "feeds.spdx-tag-value",
                    "",
                    "This lists software parts (SPDX, tag-value form), so it is no notice. It belongs into the folder sboms,"
                            + " in JSON.");
            return true;
        }
        return false;
    }

    private static void cycloneDx(String text, ProblemLog log) {
        if (text.contains("<vulnerability ") || text.contains("<vulnerability>")) {
            log.error(
                    "feeds.cyclonedx-xml",
                    "",
                    "This is CycloneDX with vulnerabilities in XML; they are read in JSON alone. Ask for JSON, or convert it,"
                            + " for example with: cyclonedx convert --input-file FILE.xml --output-file FILE.json");
        } else {
            log.warning(
                    "feeds.cyclonedx-xml",
                    "",
                    "This lists software parts (CycloneDX, XML), so it is no notice. It belongs into the folder sboms.");
        }
    }
}
