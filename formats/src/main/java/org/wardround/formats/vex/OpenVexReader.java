package org.wardround.formats.vex;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.formats.csaf.CsafDocument;
import org.wardround.formats.csaf.Dates;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.vex.VexVulnerabilities.Gathered;
import org.wardround.formats.vex.VexVulnerabilities.Word;
import tools.jackson.databind.JsonNode;

/** Reads one OpenVEX document (0.0 and 0.2). Its role says whether its author is the vendor; who says nothing is not. */
public final class OpenVexReader {
    /** The category of the advisory. */
    public static final String CATEGORY = "openvex";

    private static final String CONTEXT = "https://openvex.dev/ns";
    private static final Map<String, ProductStatus> STATUSES = Map.of(
            "not_affected", ProductStatus.KNOWN_NOT_AFFECTED,
            "affected", ProductStatus.KNOWN_AFFECTED,
            "fixed", ProductStatus.FIXED,
            "under_investigation", ProductStatus.UNDER_INVESTIGATION);

    private final JsonPlace root;
    private final ProblemLog log;
    private final VexProducts products;
    private final VexVulnerabilities vulnerabilities = new VexVulnerabilities();

    private record Dated(Instant when, JsonPlace statement) {}

    private OpenVexReader(JsonPlace root) {
        this.root = root;
        this.log = root.log();
        this.products = new VexProducts(log);
    }

    /**
     * Whether a JSON value is OpenVEX.
     *
     * @param node the value
     * @return true when its context says so, also where no statement is in it
     */
    public static boolean recognises(JsonNode node) {
        return node.path("@context").asString("").startsWith(CONTEXT);
    }

    /**
     * Reads a document.
     *
     * @param node the whole JSON value
     * @param log gets what is odd; its file becomes the origin
     * @return what the document says
     */
    public static CsafDocument read(JsonNode node, ProblemLog log) {
        return new OpenVexReader(JsonPlace.root(node, log)).document();
    }

    private CsafDocument document() {
        Instant first = Dates.instant(root.at("timestamp"));
        Instant released = root.at("last_updated").present() ? Dates.instant(root.at("last_updated")) : first;
        List<Dated> statements = new ArrayList<>();
        List<JsonPlace> items = root.items("statements");
        for (JsonPlace item : items.subList(0, Math.min(items.size(), VexLimits.MAX_STATEMENTS))) {
            if (item.isObject()) {
                statements.add(new Dated(when(item, first), item));
            } else {
                log.warning("vex.statement", item.pointer(), "This is no statement; it was left out.");
            }
        }
        if (items.size() > VexLimits.MAX_STATEMENTS) {
            log.error(
                    "vex.too-many",
                    root.at("statements").pointer(),
                    "There are " + items.size() + " statements; those after the first " + VexLimits.MAX_STATEMENTS
                            + " were left out.");
        }
        statements.stream().sorted(Comparator.comparing(Dated::when)).forEach(each -> statement(each.statement()));
        if (vulnerabilities.all().isEmpty()) {
            log.error(
                    "vex.nothing",
                    "",
                    "No statement of this OpenVEX document can be used, so it says nothing. Ask its author for a whole"
                            + " one.");
        }
        String author = root.text("author").strip();
        String id = root.text("@id").strip();
        Tracking tracking = new Tracking(
                root.text("version"),
                "final",
                first.atZone(ZoneOffset.UTC).toLocalDate(),
                released.atZone(ZoneOffset.UTC).toLocalDate());
        Advisory advisory = new Advisory(
                id.isEmpty() ? log.file() : id,
                id.isEmpty() ? log.file() : id,
                author,
                CATEGORY,
                tracking,
                products.all(),
                vulnerabilities.all(),
                new Origin(log.file(), id.startsWith("https://") ? id : "", ""),
                new DocumentFacts("openvex", "", kind(), author, "", List.of()));
        return new CsafDocument(advisory, author, released, List.of());
    }

    private PublisherKind kind() {
        String role = root.text("role").toLowerCase(Locale.ROOT);
        boolean vendor = role.matches(".*\\b(?:vendor|manufacturer|supplier|product security)\\b.*");
        return vendor ? PublisherKind.VENDOR : PublisherKind.OTHER;
    }

    private static Instant when(JsonPlace statement, Instant otherwise) {
        for (String key : List.of("last_updated", "timestamp")) {
            if (statement.at(key).present()) {
                return Dates.instant(statement.at(key));
            }
        }
        return otherwise;
    }

    private void statement(JsonPlace statement) {
        ProductStatus status = STATUSES.get(statement.text("status").strip());
        if (status == null) {
            log.warning(
                    "vex.status",
                    statement.at("status").pointer(),
                    "The status \"" + Excerpt.of(statement.text("status"))
                            + "\" is none of OpenVEX; the statement was left out.");
            return;
        }
        List<String> ids = new ArrayList<>();
        for (JsonPlace product : statement.items("products")) {
            ids.addAll(product(product, statement));
        }
        if (ids.isEmpty()) {
            log.warning("vex.no-product", statement.pointer(), "The statement names no product; it can't be matched.");
        }
        JsonPlace named = statement.at("vulnerability");
        String name = (named.isObject() ? named.text("name") : named.text()).strip();
        Gathered vulnerability = vulnerabilities.of(
                name.isEmpty() ? statement.pointer() : name,
                named.isObject() ? named.text("description") : "",
                "",
                statement.pointer());
        if (named.isObject()) {
            named.texts("aliases").forEach(alias -> vulnerability.otherId("", alias));
        }
        String reason = statement.text("impact_statement");
        String words = reason.isEmpty() ? statement.text("status_notes") : reason;
        Word word = new Word(status, statement.text("justification").strip(), words, statement.text("timestamp"));
        ids.forEach(id -> vulnerability.say(id, word));
        String action = statement.text("action_statement");
        if (!action.isEmpty()) {
            vulnerability.remedy(RemedyKind.MITIGATION, action, ids);
        }
    }

    /** The product itself, or those of its components that the statement is about. */
    private List<String> product(JsonPlace place, JsonPlace statement) {
        Thing thing = Thing.ofOpenVex(place);
        if (thing.isNothing()) {
            log.warning("vex.no-identifier", place.pointer(), "The product has no identifier; it was left out.");
            return List.of();
        }
        String host = products.add(thing, "", place.pointer());
        List<JsonPlace> parts = new ArrayList<>(place.isObject() ? place.items("subcomponents") : List.of());
        parts.addAll(statement.items("subcomponents"));
        List<String> ids = new ArrayList<>();
        for (JsonPlace part : parts) {
            Thing inner = Thing.ofOpenVex(part);
            if (!inner.isNothing()) {
                ids.add(products.inside(inner, "", host, part.pointer()));
            }
        }
        return ids.isEmpty() ? List.of(host) : ids;
    }
}
