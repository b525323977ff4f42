package org.wardround.formats.vex;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.formats.csaf.CsafDocument;
import org.wardround.formats.csaf.Dates;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.ProblemLog;
import org.wardround.formats.vex.VexVulnerabilities.Gathered;
import tools.jackson.databind.JsonNode;

/**
 * Reads the vulnerabilities of a CycloneDX document (VEX or VDR), in JSON. Where the document names the maker of the product that
 * it describes, it counts as that maker's own.
 */
public final class CycloneDxVexReader {
    /** The category of the advisory. */
    public static final String CATEGORY = "cyclonedx_vex";

    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}");
    private static final Pattern METHOD = Pattern.compile("CVSSv(\\d)(\\d?)");

    private final JsonPlace root;
    private final ProblemLog log;
    private final VexProducts products;
    private final VexVulnerabilities vulnerabilities = new VexVulnerabilities();

    private CycloneDxVexReader(JsonPlace root) {
        this.root = root;
        this.log = root.log();
        this.products = new VexProducts(log);
    }

    /**
     * Whether a JSON value is CycloneDX with vulnerabilities.
     *
     * @param node the value
     * @return true when it has at least one
     */
    public static boolean recognises(JsonNode node) {
        return node.path("bomFormat").asString("").equals("CycloneDX")
                && node.path("vulnerabilities").isArray()
                && !node.path("vulnerabilities").isEmpty();
    }

    /**
     * Reads a document.
     *
     * @param node the whole JSON value
     * @param log gets what is odd; its file becomes the origin
     * @return what the document says
     */
    public static CsafDocument read(JsonNode node, ProblemLog log) {
        return new CycloneDxVexReader(JsonPlace.root(node, log)).document();
    }

    private CsafDocument document() {
        JsonPlace metadata = root.at("metadata");
        JsonPlace subject = metadata.at("component");
        String maker = maker(metadata, subject);
        CycloneDxRefs refs = new CycloneDxRefs(root, maker);
        CycloneDxStatements statements = new CycloneDxStatements(refs, products, log);
        List<JsonPlace> items = root.items("vulnerabilities");
        for (JsonPlace item : items.subList(0, Math.min(items.size(), VexLimits.MAX_STATEMENTS))) {
            if (item.isObject()) {
                statements.read(item, vulnerability(item));
            } else {
                log.warning("vex.statement", item.pointer(), "This is no vulnerability; it was left out.");
            }
        }
        if (items.size() > VexLimits.MAX_STATEMENTS) {
            log.error(
                    "vex.too-many",
                    root.at("vulnerabilities").pointer(),
                    "There are " + items.size() + " vulnerabilities; those after the first " + VexLimits.MAX_STATEMENTS
                            + " were left out.");
        }
        Instant released = metadata.at("timestamp").present() ? Dates.instant(metadata.at("timestamp")) : newest(items);
        String serial = root.text("serialNumber").strip();
        String id = serial.isEmpty() ? log.file() : serial;
        Tracking tracking = new Tracking(
                root.text("version").isEmpty() ? "1" : root.text("version"),
                "final",
                released.atZone(ZoneOffset.UTC).toLocalDate(),
                released.atZone(ZoneOffset.UTC).toLocalDate());
        String described = (subject.text("name") + " " + subject.text("version")).strip();
        Advisory advisory = new Advisory(
                id,
                described.isEmpty() ? id : described,
                maker.isEmpty() ? author(metadata) : maker,
                CATEGORY,
                tracking,
                products.all(),
                vulnerabilities.all(),
                new Origin(log.file(), "", ""),
                new DocumentFacts(
                        "CycloneDX " + root.text("specVersion"),
                        "",
                        maker.isEmpty() ? PublisherKind.OTHER : PublisherKind.VENDOR,
                        maker,
                        "",
                        List.of()));
        return new CsafDocument(advisory, maker.isEmpty() ? serial : maker, released, List.of());
    }

    /** Who makes the product that the document describes. */
    private static String maker(JsonPlace metadata, JsonPlace subject) {
        for (String key : List.of("manufacturer", "manufacture", "supplier")) {
            String name = metadata.at(key).text("name").strip();
            if (!name.isEmpty()) {
                return name;
            }
        }
        return subject.present() ? Thing.maker(subject) : "";
    }

    private static String author(JsonPlace metadata) {
        return metadata.items("authors").stream()
                .map(author -> author.text("name").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The day on which the newest of the vulnerabilities was changed, for documents without a day of their own. */
    private static Instant newest(List<JsonPlace> items) {
        List<Instant> moments = new ArrayList<>();
        for (JsonPlace item : items) {
            for (String key : List.of("updated", "published", "created")) {
                if (item.isObject() && item.at(key).present()) {
                    moments.add(Dates.instant(item.at(key)));
                }
            }
        }
        return moments.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private Gathered vulnerability(JsonPlace item) {
        String own = item.text("id").strip();
        List<String> others = new ArrayList<>();
        item.items("references")
                .forEach(reference -> others.add(reference.text("id").strip()));
        Optional<String> cve = CVE.matcher(own).matches()
                ? Optional.of(own)
                : others.stream().filter(other -> CVE.matcher(other).matches()).findFirst();
        String cwe = item.items("cwes").stream()
                .map(JsonPlace::text)
                .filter(text -> !text.isEmpty())
                .map(text -> "CWE-" + text)
                .findFirst()
                .orElse("");
        Gathered vulnerability = vulnerabilities.of(
                cve.orElse(own.isEmpty() ? item.pointer() : own), item.text("description"), cwe, item.pointer());
        vulnerability.otherId(item.at("source").text("name"), own);
        others.forEach(other -> vulnerability.otherId("", other));
        for (JsonPlace rating : item.items("ratings")) {
            Matcher method = METHOD.matcher(rating.text("method"));
            double score = rating.at("score").number();
            if (method.matches() && score >= 0 && score <= 10) {
                String minor = method.group(2).isEmpty() ? "0" : method.group(2);
                vulnerability.score(new Cvss(
                        method.group(1) + "." + minor,
                        score,
                        rating.text("vector"),
                        List.of(),
                        rating.at("source").text("name")));
            } else if (rating.at("score").present() && !method.matches()) {
                log.info(
                        "vex.rating",
                        rating.pointer(),
                        "The method \"" + Excerpt.of(rating.text("method")) + "\" is no CVSS; the score was left out.");
            }
        }
        return vulnerability;
    }
}
