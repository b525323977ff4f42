package org.wardround.formats.csaf.parts;

import java.util.Map;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A CVSS object.
 *
 * @param version version of CVSS
 * @param vector vector string
 * @param score base score; not-a-number when there is none
 */
public record CvssPart(String version, String vector, double score) {

    private static final JsonKeys KEYS = JsonKeys.of("version", "vectorString", "baseScore");

    /** Reads the object at hand into the place of its key; one that is null leaves nothing there. */
    static void into(Map<String, CvssPart> found, JsonCursor in) {
        String key = in.key();
        found.remove(key);
        if (in.present()) {
            found.put(key, read(in));
        }
    }

    private static CvssPart read(JsonCursor in) {
        String version = "";
        String vector = "";
        double score = Double.NaN;
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "version" -> version = in.repeated();
                    case "vectorString" -> vector = in.text();
                    default -> score = in.number();
                }
            }
        }
        return new CvssPart(version, vector, score);
    }
}
