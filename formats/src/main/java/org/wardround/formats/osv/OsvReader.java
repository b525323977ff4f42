package org.wardround.formats.osv;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.OtherId;
import org.wardround.engine.intelligence.ProductHelper;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.intelligence.VersionKind;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.packages.PackageUrl;
import org.wardround.formats.csaf.CsafDocument;
import org.wardround.formats.csaf.Dates;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import tools.jackson.databind.JsonNode;

/**
 * Reads one entry of the Open Source Vulnerability format. Each range of each package becomes a product; an entry that stands for
 * several CVEs (as those of distributions do) becomes a vulnerability for each.
 */
public final class OsvReader {
    /** The category of the advisory. */
    public static final String CATEGORY = "osv";

    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}");

    private final JsonPlace root;
    private final ProblemLog log;

    private OsvReader(JsonPlace root) {
        this.root = root;
        this.log = root.log();
    }

    /**
     * Whether a JSON value is an entry of OSV.
     *
     * @param node the value
     * @return true when it has an id, a day of change, and packages or a day of withdrawal
     */
    public static boolean recognises(JsonNode node) {
        return node.path("id").isString()
                && node.path("modified").isString()
                && (node.path("affected").isArray() || node.has("withdrawn") || node.has("schema_version"));
    }

    /**
     * Reads an entry.
     *
     * @param node the whole JSON value
     * @param log gets what is odd; its file becomes the origin
     * @return what the entry says; withdrawn as the status of its tracking where it was withdrawn
     */
    public static CsafDocument read(JsonNode node, ProblemLog log) {
        return new OsvReader(JsonPlace.root(node, log)).document();
    }

    private CsafDocument document() {
        String id = root.text("id").strip();
        List<AdvisoryProduct> products = products();
        List<String> productIds =
                products.stream().map(AdvisoryProduct::productId).toList();
        Instant released = Dates.instant(root.at("modified"));
        Instant first = root.at("published").present() ? Dates.instant(root.at("published")) : released;
        boolean withdrawn = root.at("withdrawn").present();
        if (withdrawn) {
            log.info("osv.withdrawn", "/withdrawn", "The entry has been withdrawn; nothing is matched with it.");
        }
        Tracking tracking = new Tracking(
                root.text("modified"),
                withdrawn ? Advisory.WITHDRAWN : "final",
                first.atZone(ZoneOffset.UTC).toLocalDate(),
                released.atZone(ZoneOffset.UTC).toLocalDate());
        String publisher = id.contains("-") ? id.substring(0, id.indexOf('-')) : "OSV";
        Set<String> names = names(id);
        Advisory advisory = new Advisory(
                id,
                root.text("summary").isEmpty() ? id : root.text("summary"),
                publisher,
                CATEGORY,
                tracking,
                products,
                vulnerabilities(names, productIds),
                new Origin(log.file(), "https://osv.dev/vulnerability/" + id, ""),
                new DocumentFacts(
                        "OSV " + root.text("schema_version"),
                        "",
                        PublisherKind.OTHER,
                        publisher,
                        "",
                        List.copyOf(names)));
        return new CsafDocument(advisory, "osv:" + publisher, released, List.of());
    }

    /** The id and all other names of the entry. */
    private Set<String> names(String id) {
        Set<String> names = new LinkedHashSet<>();
        names.add(id);
        for (String key : List.of("aliases", "upstream")) {
            root.texts(key).stream().limit(OsvLimits.MAX_ALIASES).forEach(names::add);
        }
        return names;
    }

    private List<Vulnerability> vulnerabilities(Set<String> names, List<String> products) {
        TreeMap<ProductStatus, List<String>> status = new TreeMap<>();
        status.put(ProductStatus.KNOWN_AFFECTED, products);
        List<String> cves =
                names.stream().filter(name -> CVE.matcher(name).matches()).toList();
        List<String> ids = cves.isEmpty() ? List.of(root.text("id").strip()) : cves;
        List<Cvss> scores = OsvScores.read(root.items("severity"));
        List<Vulnerability> vulnerabilities = new ArrayList<>();
        for (String id : ids) {
            List<OtherId> others = names.stream()
                    .filter(name -> !name.equals(id) && !cves.contains(name))
                    .map(name -> new OtherId("OSV", name))
                    .toList();
            vulnerabilities.add(new Vulnerability(
                    id,
                    root.text("summary"),
                    "",
                    scores,
                    status,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    others,
                    "/affected"));
        }
        return vulnerabilities;
    }

    private List<AdvisoryProduct> products() {
        List<AdvisoryProduct> products = new ArrayList<>();
        List<JsonPlace> affected = root.items("affected");
        for (JsonPlace item : affected.subList(0, Math.min(affected.size(), OsvLimits.MAX_AFFECTED))) {
            add(item, products);
        }
        if (affected.size() > OsvLimits.MAX_AFFECTED) {
            log.error(
                    "osv.too-many",
                    "/affected",
                    "There are " + affected.size() + " packages; those after the first " + OsvLimits.MAX_AFFECTED
                            + " were left out.");
        }
        return products;
    }

    private void add(JsonPlace affected, List<AdvisoryProduct> products) {
        String purl = affected.isObject() ? OsvEcosystems.purl(affected.at("package")) : "";
        String type = PackageUrl.of(purl).map(PackageUrl::type).orElse("");
        if (type.isEmpty()) {
            log.info(
                    "osv.no-package",
                    affected.pointer(),
                    "No package URL can be made of this package, so no software part can be found by it.");
            return;
        }
        for (OsvRanges.Text text : OsvRanges.of(affected, type)) {
            products.add(new AdvisoryProduct(
                    "P" + (products.size() + 1),
                    List.of(),
                    purl,
                    VersionKind.RANGE,
                    text.rule(),
                    new ProductHelper(List.of(), List.of(purl), List.of(), List.of(), List.of()),
                    List.of(),
                    text.pointer()));
        }
    }
}
