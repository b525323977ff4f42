package org.wardround.formats.csaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.formats.csaf.parts.CsafText;
import org.wardround.formats.csaf.parts.VulnerabilityPart;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonCursor;
import org.wardround.formats.json.ProblemLog;

/**
 * Reads one CSAF 2.0 or 2.1 document. It is lenient, since many published documents break the schema: what can be
 * understood is kept, what is odd is reported, and products that no status names are kept with the status unknown.
 * Notes, references and acknowledgments are for people who read a document, and are left out here.
 */
public final class CsafReader {

    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");

    private final CsafText text;
    private final ProblemLog log;

    private CsafReader(CsafText text, ProblemLog log) {
        this.text = text;
        this.log = log;
    }

    /**
     * Whether a JSON text begins as CSAF documents do, so that it is worth reading as one.
     *
     * @param json the whole text, in valid UTF-8
     * @return true when its first key is one of those of CSAF
     */
    public static boolean mayRead(byte[] json) {
        return CsafText.mayBegin(JsonCursor.firstKey(json));
    }

    /**
     * Reads a document.
     *
     * @param json the whole text, in valid UTF-8
     * @param log gets what is odd; its file becomes the origin
     * @return what the document says; empty, and nothing in the log, when it is no JSON within the limits or no CSAF
     */
    public static Optional<CsafDocument> read(byte[] json, ProblemLog log) {
        ProblemLog odd = new ProblemLog(log.file());
        Optional<CsafText> text = JsonCursor.read(json, odd, CsafText::read).filter(CsafText::isCsaf);
        text.ifPresent(found -> log.take(odd));
        return text.map(found -> new CsafReader(found, log).document());
    }

    private CsafDocument document() {
        String version = text.document().version();
        if (!VERSIONS.contains(version)) {
            log.warning(
                    "csaf.version",
                    "/document/csaf_version",
                    "The CSAF version \"" + Excerpt.of(version) + "\" is not 2.0 or 2.1; it was read as if it were.");
        }
        ProductTable products = new ProductTreeReader(log).read(text.tree());
        ProductLists lists = new ProductLists(products, text.tree().groups(), log);
        List<KnownExploited> exploited = new ArrayList<>();
        List<Vulnerability> vulnerabilities = vulnerabilities(lists, exploited);
        List<Vulnerability> merged = SameVulnerability.merge(vulnerabilities, log);
        List<Vulnerability> settled = StatusConflicts.settle(merged, log);
        List<Vulnerability> complete = ProductsWithoutStatus.complete(settled, products, log);
        NameChecks.run(products.all(), log);
        HeadReader head = new HeadReader(text.document(), log);
        Advisory advisory = head.advisory(products.all(), complete);
        return new CsafDocument(advisory, head.namespace(), head.released(), exploited);
    }

    private List<Vulnerability> vulnerabilities(ProductLists lists, List<KnownExploited> exploited) {
        List<Vulnerability> vulnerabilities = new ArrayList<>();
        VulnerabilityReader reader = new VulnerabilityReader(lists, log);
        String publisher = text.document().publisher().name();
        for (int i = 0; i < text.vulnerabilities().size(); i++) {
            VulnerabilityPart part = text.vulnerabilities().get(i);
            String pointer = "/vulnerabilities/" + i;
            if (!part.readable()) {
                log.warning("csaf.vulnerability.unreadable", pointer, "This is no vulnerability; it was left out.");
                continue;
            }
            Vulnerability vulnerability = reader.read(part, pointer);
            vulnerabilities.add(vulnerability);
            exploited.addAll(ExploitationDates.read(part.exploitation(), vulnerability, publisher, log));
        }
        return vulnerabilities;
    }
}
