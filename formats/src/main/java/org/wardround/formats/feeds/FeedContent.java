package org.wardround.formats.feeds;

import java.util.List;
import org.wardround.formats.csaf.CsafDocument;
import org.wardround.formats.epss.EpssTable;
import org.wardround.formats.kev.KevCatalogue;
import org.wardround.formats.lifecycle.LifecycleList;

/** What one file turned out to be. */
sealed interface FeedContent {

    /** A security advisory, a VEX document, or an entry of a vulnerability database. */
    record Notice(CsafDocument document) implements FeedContent {}

    /** A list of notices: ids of its entries, day of its last change. */
    record NoticeList(List<String> ids, String asOf) implements FeedContent {
        public NoticeList {
            ids = List.copyOf(ids);
        }
    }

    /** A catalogue of exploited vulnerabilities. */
    record Exploited(KevCatalogue catalogue) implements FeedContent {}

    /** Probabilities of exploitation. */
    record Probabilities(EpssTable table) implements FeedContent {}

    /** Ends of support. */
    record Lifecycles(LifecycleList list) implements FeedContent {}

    /** Nothing that can be used; the problems say why. */
    record Nothing() implements FeedContent {}
}
