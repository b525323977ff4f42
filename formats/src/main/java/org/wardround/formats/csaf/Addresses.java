package org.wardround.formats.csaf;

import java.util.List;
import java.util.Locale;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** Web addresses in a document. Only http and https are kept, since they end up as links in a report. */
final class Addresses {

    private Addresses() {}

    /** The public address of the document: of those that it gives for itself, a page before a JSON file. */
    static String self(JsonPlace document) {
        List<String> own = document.items("references").stream()
                .filter(reference -> reference.text("category").equals("self"))
                .map(reference -> web(reference.at("url")))
                .filter(url -> !url.isEmpty())
                .toList();
        return own.stream()
                .filter(url -> !url.toLowerCase(Locale.ROOT).endsWith(".json"))
                .findFirst()
                .orElse(own.isEmpty() ? "" : own.getFirst());
    }

    /** The address at a place; empty when there is none or when it is no web address. */
    static String web(JsonPlace place) {
        String url = place.text().strip();
        String lower = url.toLowerCase(Locale.ROOT);
        if (url.isEmpty() || lower.startsWith("https://") || lower.startsWith("http://")) {
            return url;
        }
        place.log()
                .info(
                        "csaf.address",
                        place.pointer(),
                        "\"" + Excerpt.of(url) + "\" is no web address; it was left out.");
        return "";
    }
}
