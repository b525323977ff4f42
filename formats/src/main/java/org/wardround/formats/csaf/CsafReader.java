package org.wardround.formats.csaf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Revision;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

/**
 * Reads one CSAF 2.0 or 2.1 document. It is lenient, since many published documents break the schema: what can be
 * understood is kept, what is odd is reported, and products that no status names are kept with the status unknown.
 * Notes, references and acknowledgments are for people who read a document, and are left out here.
 */
public final class CsafReader {

    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");
    private static final Set<String> ENDED = Set.of("csaf_withdrawn", "csaf_superseded");

    private final JsonPlace root;
    private final ProblemLog log;

    private CsafReader(JsonPlace root) {
        this.root = root;
        this.log = root.log();
    }

    /**
     * Reads a document.
     *
     * @param node the whole JSON value
     * @param log gets what is odd; its file becomes the origin
     * @return what the document says
     */
    public static CsafDocument read(JsonNode node, ProblemLog log) {
        return new CsafReader(JsonPlace.root(node, log)).document();
    }

    private CsafDocument document() {
        JsonPlace document = root.at("document");
        String version = document.text("csaf_version");
        if (!VERSIONS.contains(version)) {
            log.warning(
                    "csaf.version",
                    document.at("csaf_version").pointer(),
                    "The CSAF version \"" + Excerpt.of(version) + "\" is not 2.0 or 2.1; it was read as if it were.");
        }
        ProductTable products = new ProductTreeReader(log).read(root.at("product_tree"));
        ProductLists lists = new ProductLists(products, root.at("product_tree"));
        List<Vulnerability> vulnerabilities = new ArrayList<>();
        List<KnownExploited> exploited = new ArrayList<>();
        VulnerabilityReader reader = new VulnerabilityReader(lists);
        String publisher = document.at("publisher").text("name").strip();
        for (JsonPlace item : root.items("vulnerabilities")) {
            if (!item.isObject()) {
                log.warning(
                        "csaf.vulnerability.unreadable", item.pointer(), "This is no vulnerability; it was left out.");
                continue;
            }
            Vulnerability vulnerability = reader.read(item);
            vulnerabilities.add(vulnerability);
            exploited.addAll(ExploitationDates.read(item, vulnerability.id(), publisher));
        }
        List<Vulnerability> merged = SameVulnerability.merge(vulnerabilities, log);
        List<Vulnerability> settled = StatusConflicts.settle(merged, log);
        List<Vulnerability> complete = ProductsWithoutStatus.complete(settled, products, log);
        NameChecks.run(products.all(), log);
        return document(document, publisher, products, complete, exploited);
    }

    private CsafDocument document(
            JsonPlace document,
            String publisher,
            ProductTable products,
            List<Vulnerability> vulnerabilities,
            List<KnownExploited> exploited) {
        JsonPlace tracking = document.at("tracking");
        String id = tracking.text("id").strip();
        if (id.isEmpty()) {
            id = fileStem();
            log.warning(
                    "csaf.no-id",
                    tracking.pointer(),
                    "The document has no tracking id; the name of the file stands for it.");
        }
        String category = document.text("category");
        if (ENDED.contains(category)) {
            log.info(
                    "csaf.ended",
                    document.at("category").pointer(),
                    "The publisher has withdrawn or replaced this advisory (" + category + "); it was kept.");
        }
        Instant released = Dates.instant(tracking.at("current_release_date"));
        Instant first = Dates.instant(tracking.at("initial_release_date"));
        Tracking revision = new Tracking(
                tracking.text("version"),
                tracking.text("status"),
                first.atZone(ZoneOffset.UTC).toLocalDate(),
                released.atZone(ZoneOffset.UTC).toLocalDate(),
                history(tracking));
        Advisory advisory = new Advisory(
                id,
                document.text("title"),
                publisher,
                category,
                revision,
                products.all(),
                vulnerabilities,
                new Origin(
                        log.file(),
                        Addresses.self(document),
                        document.at("distribution").at("tlp").text("label")),
                facts(document));
        String namespace = document.at("publisher").text("namespace").strip();
        return new CsafDocument(advisory, namespace.isEmpty() ? publisher : namespace, released, exploited);
    }

    private static List<Revision> history(JsonPlace tracking) {
        return tracking.items("revision_history").stream()
                .map(each -> new Revision(each.text("number"), each.text("date"), each.text("summary")))
                .toList();
    }

    private static DocumentFacts facts(JsonPlace document) {
        JsonPlace publisher = document.at("publisher");
        return new DocumentFacts(
                document.text("csaf_version"),
                document.text("lang"),
                Words.of(PublisherKind.class, publisher.text("category")).orElse(PublisherKind.OTHER),
                publisher.text("namespace").strip(),
                document.at("aggregate_severity").text("text"),
                document.at("tracking").texts("aliases"));
    }

    private String fileStem() {
        String name = log.file().substring(log.file().lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
