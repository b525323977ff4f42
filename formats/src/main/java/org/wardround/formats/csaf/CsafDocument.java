package org.wardround.formats.csaf;

import java.time.Instant;
import java.util.List;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.KnownExploited;

/**
 * One CSAF document, with what is needed to tell its revisions apart.
 *
 * @param advisory what it says
 * @param namespace web address that stands for the publisher; the publisher's name where there is none
 * @param released moment of this revision
 * @param exploited vulnerabilities that the publisher itself says are being exploited (CSAF 2.1)
 */
public record CsafDocument(Advisory advisory, String namespace, Instant released, List<KnownExploited> exploited) {
    /** Copies the collections, so that the record never changes. */
    public CsafDocument {
        exploited = List.copyOf(exploited);
    }
}
