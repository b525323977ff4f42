package org.wardround.formats.vex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.vex.VexVulnerabilities.Gathered;
import org.wardround.formats.vex.VexVulnerabilities.Word;

/**
 * What a CycloneDX document says of a vulnerability: the analysis for what it affects, or a status for single versions. Where
 * there is neither, what is listed is affected, as the standard says.
 */
final class CycloneDxStatements {
    private static final Map<String, ProductStatus> STATES = Map.of(
            "resolved", ProductStatus.FIXED,
            "resolved_with_pedigree", ProductStatus.FIXED,
            "exploitable", ProductStatus.KNOWN_AFFECTED,
            "in_triage", ProductStatus.UNDER_INVESTIGATION,
            "false_positive", ProductStatus.KNOWN_NOT_AFFECTED,
            "not_affected", ProductStatus.KNOWN_NOT_AFFECTED);
    private static final Map<String, ProductStatus> OF_VERSIONS = Map.of(
            "affected", ProductStatus.KNOWN_AFFECTED,
            "unaffected", ProductStatus.KNOWN_NOT_AFFECTED,
            "unknown", ProductStatus.UNKNOWN);
    private static final Map<String, RemedyKind> RESPONSES = Map.of(
            "can_not_fix", RemedyKind.NO_FIX_PLANNED,
            "will_not_fix", RemedyKind.NO_FIX_PLANNED,
            "update", RemedyKind.VENDOR_FIX,
            "rollback", RemedyKind.MITIGATION,
            "workaround_available", RemedyKind.WORKAROUND);

    private final CycloneDxRefs refs;
    private final VexProducts products;
    private final ProblemLog log;

    CycloneDxStatements(CycloneDxRefs refs, VexProducts products, ProblemLog log) {
        this.refs = refs;
        this.products = products;
        this.log = log;
    }

    void read(JsonPlace item, Gathered vulnerability) {
        JsonPlace analysis = item.at("analysis");
        String state = analysis.text("state").strip();
        ProductStatus status = STATES.getOrDefault(state, ProductStatus.KNOWN_AFFECTED);
        if (!state.isEmpty() && !STATES.containsKey(state)) {
            log.warning(
                    "vex.status",
                    analysis.at("state").pointer(),
                    "The state \"" + Excerpt.of(state) + "\" is none of CycloneDX; what is listed counts as affected.");
        }
        Word word = new Word(
                status,
                justification(analysis, state),
                analysis.text("detail"),
                analysis.text("lastUpdated").isEmpty() ? item.text("updated") : analysis.text("lastUpdated"));
        List<String> ids = new ArrayList<>();
        for (JsonPlace affected : item.items("affects")) {
            ids.addAll(affected(affected, vulnerability, word));
        }
        if (!item.at("affects").present()) {
            refs.subject().ifPresent(subject -> {
                String id = products.add(subject, refs.subjectVersion(), item.pointer());
                vulnerability.say(id, word);
                ids.add(id);
            });
        }
        if (ids.isEmpty()) {
            log.warning("vex.no-product", item.pointer(), "The vulnerability names no product; it can't be matched.");
        }
        analysis.texts("response").stream()
                .filter(RESPONSES::containsKey)
                .forEach(response -> vulnerability.remedy(
                        RESPONSES.getOrDefault(response, RemedyKind.MITIGATION), item.text("recommendation"), ids));
    }

    private static String justification(JsonPlace analysis, String state) {
        String written = analysis.text("justification").strip();
        return written.isEmpty() && state.equals("false_positive") ? state : written;
    }

    private List<String> affected(JsonPlace affected, Gathered vulnerability, Word word) {
        String reference = affected.text("ref").strip();
        Optional<Thing> thing = refs.thing(reference);
        if (thing.isEmpty()) {
            log.warning(
                    "vex.reference",
                    affected.at("ref").pointer(),
                    "Nothing in this document is called \"" + Excerpt.of(reference)
                            + "\", and it is no address in another one; it was left out.");
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        List<JsonPlace> versions = affected.items("versions");
        if (versions.isEmpty()) {
            ids.add(say(thing.get(), reference, refs.version(reference), affected, vulnerability, word));
        }
        for (JsonPlace version : versions) {
            String text = version.text("range").isEmpty() ? version.text("version") : version.text("range");
            String written = version.text("status").strip();
            ProductStatus status =
                    OF_VERSIONS.getOrDefault(written.isEmpty() ? "affected" : written, ProductStatus.UNKNOWN);
            Word own = new Word(status, word.justification(), word.words(), word.date());
            ids.add(say(thing.get(), reference, text.strip(), version, vulnerability, own));
        }
        return ids;
    }

    private String say(
            Thing thing, String reference, String version, JsonPlace place, Gathered vulnerability, Word word) {
        Optional<Thing> subject = refs.subject();
        String id;
        if (subject.isEmpty() || refs.isSubject(reference)) {
            id = products.add(thing, version, place.pointer());
        } else {
            String host = products.add(subject.get(), refs.subjectVersion(), place.pointer());
            id = products.inside(thing, version, host, place.pointer());
        }
        vulnerability.say(id, word);
        return id;
    }
}
