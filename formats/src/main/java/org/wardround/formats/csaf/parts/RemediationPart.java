package org.wardround.formats.csaf.parts;

import java.util.List;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.JsonKeys;

/**
 * A remediation.
 *
 * @param category kind
 * @param details publisher's words
 * @param url address
 * @param scope for which products it is
 * @param date since when it can be had
 * @param restart what has to be restarted
 * @param entitlements what one needs to get it
 */
public record RemediationPart(
        String category,
        String details,
        String url,
        Scope scope,
        String date,
        String restart,
        List<String> entitlements) {

    private static final JsonKeys KEYS = JsonKeys.of(
            "category", "details", "url", "product_ids", "group_ids", "date", "restart_required", "entitlements");
    private static final JsonKeys CATEGORY = JsonKeys.of("category");

    /** Copies the collections, so that the record never changes. */
    public RemediationPart {
        entitlements = List.copyOf(entitlements);
    }

    static RemediationPart read(JsonCursor in) {
        String category = "";
        String details = "";
        String url = "";
        List<String> products = List.of();
        List<String> groups = List.of();
        String date = "";
        String restart = "";
        List<String> entitlements = List.of();
        if (in.object()) {
            while (in.next(KEYS)) {
                switch (in.key()) {
                    case "category" -> category = in.repeated();
                    case "details" -> details = in.repeated();
                    case "url" -> url = in.repeated();
                    case "product_ids" -> products = in.texts();
                    case "group_ids" -> groups = in.texts();
                    case "date" -> date = in.repeated();
                    case "restart_required" -> restart = Members.text(in, CATEGORY);
                    default -> entitlements = Filled.texts(in);
                }
            }
        }
        return new RemediationPart(category, details, url, new Scope(products, groups), date, restart, entitlements);
    }
}
