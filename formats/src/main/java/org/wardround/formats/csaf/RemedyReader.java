package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.formats.csaf.parts.RemediationPart;
import org.wardround.formats.csaf.parts.Words;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/** Reads remediations. */
final class RemedyReader {

    private static final Map<String, RemedyKind> KINDS = Words.of(RemedyKind.values());

    private final ProductLists lists;
    private final ProblemLog log;

    RemedyReader(ProductLists lists, ProblemLog log) {
        this.lists = lists;
        this.log = log;
    }

    List<Remedy> read(List<RemediationPart> parts, String owner) {
        List<Remedy> remedies = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            remedies.add(read(parts.get(i), new Place(owner, "remediations", i)));
        }
        return remedies;
    }

    private Remedy read(RemediationPart part, Place place) {
        return new Remedy(
                kind(part.category(), place),
                part.details(),
                Addresses.web(part.url(), place, log),
                lists.productsAndGroups(part.scope(), place, "product_ids"),
                part.date(),
                part.restart(),
                part.entitlements());
    }

    private RemedyKind kind(String category, Place place) {
        RemedyKind known = KINDS.get(category);
        if (known != null) {
            return known;
        }
        log.warning(
                "csaf.remedy.category",
                place.pointer() + "/category",
                "\"" + Excerpt.of(category) + "\" is no kind of remedy; it was read as a mitigation.");
        return RemedyKind.MITIGATION;
    }
}
