package org.wardround.formats.sbom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.inventory.SbomDocument;

/** What one SBOM says, gathered while it is read; what came before an error stays. */
final class SbomContent {
    /** The property, or the word in a comment, that binds an SBOM to an asset. */
    static final String ASSET_PROPERTY = "wardround:asset";

    private final List<Part> parts = new ArrayList<>();
    private final List<String> mistyped = new ArrayList<>();
    private final Set<String> addresses = new TreeSet<>();
    private final Set<String> described = new TreeSet<>();
    private String standard = "";
    private String version = "";
    private String asset = "";
    private String link = "";
    private String revision = "1";
    private int count;
    private int vulnerabilities;
    private boolean trailing;

    /** A new component, kept unless there are too many. */
    Part part(String pointer) {
        Part part = new Part(++count, pointer);
        if (count <= SbomLimits.MAX_COMPONENTS) {
            parts.add(part);
        }
        return part;
    }

    /** The thing that the SBOM describes. */
    Part subject(String pointer) {
        Part part = new Part(0, pointer);
        parts.add(part);
        return part;
    }

    void mistyped(String place) {
        if (mistyped.size() < SbomLimits.MAX_PROBLEMS) {
            mistyped.add(place);
        }
    }

    void standard(String name) {
        standard = name;
    }

    void version(String text) {
        version = text;
    }

    void link(String text) {
        link = text;
    }

    /** Which version of the BOM it is. */
    void revision(String text) {
        revision = text.isEmpty() ? "1" : text;
    }

    void address(String text) {
        if (!text.isEmpty() && addresses.size() < SbomLimits.MAX_ADDRESSES) {
            addresses.add(text);
        }
    }

    void describes(String reference) {
        if (described.size() < SbomLimits.MAX_ADDRESSES) {
            described.add(reference);
        }
    }

    void property(String name, String value) {
        if (name.equals(ASSET_PROPERTY)) {
            asset = value.strip();
        }
    }

    /** A comment such as "wardround:asset=MT-0815". */
    void comment(String text) {
        for (String line : text.split("[\\s,;]+", -1)) {
            if (line.startsWith(ASSET_PROPERTY + "=")) {
                asset = line.substring(ASSET_PROPERTY.length() + 1).strip();
            }
        }
    }

    void vulnerability() {
        vulnerabilities++;
    }

    void trailing(boolean more) {
        trailing = more;
    }

    /** All components in file order. */
    List<Part> parts() {
        return parts;
    }

    /** How many components the file has, also beyond the limit, without the thing that it describes. */
    int count() {
        return count;
    }

    /** Places of what has another type than it must have, or is too long. */
    List<String> mistyped() {
        return mistyped;
    }

    /** "CycloneDX" or "SPDX"; empty when nothing says so. */
    String standard() {
        return standard;
    }

    String version() {
        return version;
    }

    /** The asset that the file says it belongs to; empty when it says none. */
    String asset() {
        return asset;
    }

    /** How many vulnerabilities the file speaks of. */
    int vulnerabilities() {
        return vulnerabilities;
    }

    /** Whether something follows the end. */
    boolean trailing() {
        return trailing;
    }

    /** Whether the SBOM says that it is about this component. */
    boolean isDescribed(String reference) {
        return described.contains(reference);
    }

    /** The names of the SBOM itself. */
    SbomDocument document() {
        List<String> all = new ArrayList<>(addresses);
        String serial = link.toLowerCase(Locale.ROOT).startsWith("urn:uuid:") ? link : "";
        if (serial.isEmpty()) {
            return new SbomDocument(link, all);
        }
        all.addFirst(serial);
        return new SbomDocument("urn:cdx:" + serial.substring("urn:uuid:".length()) + "/" + revision, all);
    }
}
