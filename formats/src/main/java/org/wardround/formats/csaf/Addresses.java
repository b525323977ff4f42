package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.formats.csaf.parts.ReferencePart;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/** Web addresses in a document. Only http and https are kept, since they end up as links in a report. */
final class Addresses {

    private Addresses() {}

    /** The public address of the document: of those that it gives for itself, a page before a JSON file. */
    static String self(List<ReferencePart> references, ProblemLog log) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            ReferencePart reference = references.get(i);
            if (reference.category().equals(ReferencePart.SELF)) {
                String url = web(reference.url(), new Place("/document", "references", i), log);
                if (!url.isEmpty()) {
                    own.add(url);
                }
            }
        }
        for (String url : own) {
            if (!url.toLowerCase(Locale.ROOT).endsWith(".json")) {
                return url;
            }
        }
        return own.isEmpty() ? "" : own.getFirst();
    }

    /** The address that is the url of an object; empty when there is none or when it is no web address. */
    static String web(String written, Place place, ProblemLog log) {
        String url = written.strip();
        if (url.isEmpty() || begins(url, "https://") || begins(url, "http://")) {
            return url;
        }
        log.info(
                "csaf.address",
                place.pointer() + "/url",
                "\"" + Excerpt.of(url) + "\" is no web address; it was left out.");
        return "";
    }

    private static boolean begins(String url, String scheme) {
        return url.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
