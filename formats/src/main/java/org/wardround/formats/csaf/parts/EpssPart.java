package org.wardround.formats.csaf.parts;

import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * EPSS values.
 *
 * @param present whether there are any
 * @param probability 0 to 1
 * @param percentile 0 to 1
 * @param timestamp when it was said
 */
public record EpssPart(boolean present, String probability, String percentile, String timestamp) {

    static final EpssPart ABSENT = new EpssPart(false, "", "", "");

    private static final JsonKeys KEYS = JsonKeys.of("probability", "percentile", "timestamp");

    static EpssPart read(JsonCursor in) {
        if (!in.present()) {
            return ABSENT;
        }
        String probability = "";
        String percentile = "";
        String timestamp = "";
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "probability" -> probability = in.repeated();
                    case "percentile" -> percentile = in.repeated();
                    default -> timestamp = in.repeated();
                }
            }
        }
        return new EpssPart(true, probability, percentile, timestamp);
    }
}
