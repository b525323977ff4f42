package org.wardround.formats.csaf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.DocumentFacts;
import org.wardround.engine.intelligence.Origin;
import org.wardround.engine.intelligence.PublisherKind;
import org.wardround.engine.intelligence.Tracking;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.formats.csaf.parts.DocumentPart;
import org.wardround.formats.csaf.parts.PublisherPart;
import org.wardround.formats.csaf.parts.TrackingPart;
import org.wardround.formats.csaf.parts.Words;
import org.wardround.formats.json.ProblemLog;

/** Reads what a document says of itself. */
final class HeadReader {

    private static final Set<String> ENDED = Set.of("csaf_withdrawn", "csaf_superseded");
    private static final Map<String, PublisherKind> PUBLISHERS = Words.of(PublisherKind.values());

    private final DocumentPart head;
    private final ProblemLog log;
    private final String id;
    private final Instant released;
    private final Instant first;

    HeadReader(DocumentPart head, ProblemLog log) {
        this.head = head;
        this.log = log;
        this.id = id();
        ended();
        TrackingPart tracking = head.tracking();
        this.released = Dates.instant(tracking.currentRelease(), "/document/tracking/current_release_date", log);
        this.first = Dates.instant(tracking.initialRelease(), "/document/tracking/initial_release_date", log);
    }

    Instant released() {
        return released;
    }

    /** The web address that stands for the publisher; its name where there is none. */
    String namespace() {
        PublisherPart publisher = head.publisher();
        return publisher.namespace().isEmpty() ? publisher.name() : publisher.namespace();
    }

    Advisory advisory(List<AdvisoryProduct> products, List<Vulnerability> vulnerabilities) {
        TrackingPart tracking = head.tracking();
        return new Advisory(
                id,
                head.title(),
                head.publisher().name(),
                head.category(),
                new Tracking(tracking.version(), tracking.status(), day(first), day(released), tracking.history()),
                products,
                vulnerabilities,
                new Origin(log.file(), Addresses.self(head.references(), log), head.tlp()),
                facts());
    }

    private DocumentFacts facts() {
        return new DocumentFacts(
                head.version(),
                head.language(),
                PUBLISHERS.getOrDefault(head.publisher().category(), PublisherKind.OTHER),
                head.publisher().namespace(),
                head.severity(),
                head.tracking().aliases());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private String id() {
        if (!head.tracking().id().isEmpty()) {
            return head.tracking().id();
        }
        log.warning(
                "csaf.no-id",
                "/document/tracking",
                "The document has no tracking id; the name of the file stands for it.");
        String name = log.file().substring(log.file().lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void ended() {
        if (ENDED.contains(head.category())) {
            log.info(
                    "csaf.ended",
                    "/document/category",
                    "The publisher has withdrawn or replaced this advisory (" + head.category()
                            + "); nothing is matched with it.");
        }
    }
}
