package org.wardround.formats.csaf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** Reads remediations. Publishers repeat the same one for each vulnerability; equal texts are kept once in memory. */
final class RemedyReader {

    private final ProductLists lists;
    private final Map<String, String> texts = new HashMap<>();

    RemedyReader(ProductLists lists) {
        this.lists = lists;
    }

    Remedy read(JsonPlace place) {
        return new Remedy(
                kind(place),
                once(place.text("details")),
                once(Addresses.web(place.at("url"))),
                lists.productsAndGroups(place, "product_ids"),
                place.text("date"),
                place.at("restart_required").text("category"),
                place.texts("entitlements"));
    }

    private RemedyKind kind(JsonPlace place) {
        String category = place.text("category");
        Optional<RemedyKind> known = Words.of(RemedyKind.class, category);
        if (known.isPresent()) {
            return known.get();
        }
        place.log()
                .warning(
                        "csaf.remedy.category",
                        place.at("category").pointer(),
                        "\"" + Excerpt.of(category) + "\" is no kind of remedy; it was read as a mitigation.");
        return RemedyKind.MITIGATION;
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
