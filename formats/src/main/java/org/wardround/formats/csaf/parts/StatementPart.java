package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A flag or a threat.
 *
 * @param word label of a flag, category of a threat
 * @param details publisher's words
 * @param date when it was said
 * @param scope for which products it is
 */
public record StatementPart(String word, String details, String date, Scope scope) {

    private static final JsonKeys FLAG = JsonKeys.of("label", "date", "product_ids", "group_ids");
    private static final JsonKeys THREAT = JsonKeys.of("category", "details", "date", "product_ids", "group_ids");

    static StatementPart flag(JsonCursor in) {
        return read(in, FLAG);
    }

    static StatementPart threat(JsonCursor in) {
        return read(in, THREAT);
    }

    private static StatementPart read(JsonCursor in, JsonKeys keys) {
        String word = "";
        String details = "";
        String date = "";
        List<String> products = List.of();
        List<String> groups = List.of();
        if (in.object()) {
            while (in.next(keys)) {
                switch (in.key()) {
                    case "details" -> details = in.repeated();
                    case "date" -> date = in.repeated();
                    case "product_ids" -> products = in.texts();
                    case "group_ids" -> groups = in.texts();
                    default -> word = in.repeated();
                }
            }
        }
        return new StatementPart(word, details, date, new Scope(products, groups));
    }
}
