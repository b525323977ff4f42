package org.wardround.formats.feeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.csaf.CsafDocument;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.osv.OsvReader;
import org.wardround.formats.vex.CycloneDxVexReader;
import org.wardround.formats.vex.OpenVexReader;

/**
 * Of several documents with the same id and publisher, the newest revision.
 *
 * @param documents one for each id and publisher, sorted by id
 * @param feeds one for each document, also for those that were not used
 * @param problems what was not used
 * @param ids of the documents
 */
record NewestRevision(List<CsafDocument> documents, List<Feed> feeds, List<Problem> problems, Set<String> ids) {

    private record Key(String id, String namespace) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::id).thenComparing(Key::namespace).compare(this, other);
        }
    }

    static NewestRevision of(List<CsafDocument> all) {
        TreeMap<Key, List<CsafDocument>> byKey = new TreeMap<>();
        for (CsafDocument document : all) {
            Key key = new Key(document.advisory().id(), document.namespace().toLowerCase(Locale.ROOT));
            byKey.computeIfAbsent(key, same -> new ArrayList<>()).add(document);
        }
        List<CsafDocument> newest = new ArrayList<>();
        List<Feed> feeds = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        byKey.forEach((key, documents) -> {
            documents.sort(newestFirst());
            CsafDocument first = documents.getFirst();
            if (!ids.add(key.id())) {
                problems.add(Problem.warning(
                        "csaf.id.two-publishers",
                        file(first),
                        "Another publisher has a notice with the id \"" + Excerpt.of(key.id())
                                + "\"; both were kept."));
            }
            newest.add(first);
            feeds.add(feed(first, 1));
            for (CsafDocument other : documents.subList(1, documents.size())) {
                feeds.add(feed(other, 0));
                problems.add(notUsed(first, other));
            }
        });
        return new NewestRevision(newest, feeds, problems, ids);
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    private static Comparator<CsafDocument> newestFirst() {
        return Comparator.comparing(CsafDocument::released)
                .thenComparing(document -> document.advisory().tracking().revision(), NewestRevision::revisions)
                .thenComparing(document ->
                        "final".equals(document.advisory().tracking().status()))
                .reversed()
                .thenComparing(document -> document.advisory().origin().file());
    }

    /** Compares versions as CSAF writes them: 3 before 12, 1.2.0 before 1.10.0; other text letter by letter. */
    private static int revisions(String a, String b) {
        String[] left = a.split("[.+-]", -1);
        String[] right = b.split("[.+-]", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            boolean numbers = left[i].matches("[0-9]{1,18}") && right[i].matches("[0-9]{1,18}");
            int order = numbers
                    ? Long.compare(Long.parseLong(left[i]), Long.parseLong(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static Problem notUsed(CsafDocument used, CsafDocument other) {
        Advisory advisory = other.advisory();
        boolean same = used.released().equals(other.released())
                && used.advisory().tracking().sameRevision(advisory.tracking());
        String id = Excerpt.of(advisory.id());
        if (same && contentEquals(used.advisory(), advisory)) {
            return Problem.info(
                    "csaf.copy",
                    file(other),
                    "This is a copy of " + id + " in "
                            + used.advisory().origin().file() + ", which was used.");
        }
        if (same) {
            return Problem.warning(
                    "csaf.revision.differs",
                    file(other),
                    "This file and " + used.advisory().origin().file() + " both claim to be revision "
                            + Excerpt.of(advisory.tracking().revision()) + " of " + id
                            + ", but say different things; the latter was used.");
        }
        return Problem.info(
                "csaf.revision.older",
                file(other),
                "This is revision " + Excerpt.of(advisory.tracking().revision()) + " of " + id + "; revision "
                        + Excerpt.of(used.advisory().tracking().revision()) + " in "
                        + used.advisory().origin().file() + " is newer and was used.");
    }

    private static boolean contentEquals(Advisory a, Advisory b) {
        return a.title().equals(b.title())
                && a.category().equals(b.category())
                && a.products().equals(b.products())
                && a.vulnerabilities().equals(b.vulnerabilities());
    }

    private static Feed feed(CsafDocument document, int entries) {
        Advisory advisory = document.advisory();
        return new Feed(
                advisory.origin().file(),
                kind(advisory),
                advisory.tracking().currentRelease().toString(),
                entries);
    }

    /** The kind of feed that a document is. */
    static String kind(Advisory advisory) {
        return switch (advisory.category()) {
            case OpenVexReader.CATEGORY, CycloneDxVexReader.CATEGORY, OsvReader.CATEGORY -> advisory.category();
            default -> "csaf";
        };
    }

    private static Location file(CsafDocument document) {
        return Location.file(document.advisory().origin().file());
    }
}
