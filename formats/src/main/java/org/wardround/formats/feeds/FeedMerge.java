package org.wardround.formats.feeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.engine.intelligence.Feed;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.intelligence.KnownExploited;
import org.wardround.engine.intelligence.Lifecycle;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.csaf.CsafDocument;

/** Makes one picture of all files. Where two speak of the same thing, the newer one wins and the other is reported. */
final class FeedMerge {

    private final List<Dated<TreeMap<String, KnownExploited>>> exploited = new ArrayList<>();
    private final List<Dated<TreeMap<String, EpssScore>>> probabilities = new ArrayList<>();
    private final List<Dated<TreeMap<String, Lifecycle>>> lifecycles = new ArrayList<>();
    private final List<CsafDocument> notices = new ArrayList<>();
    private final List<Listed> lists = new ArrayList<>();

    private record Listed(String file, FeedContent.NoticeList list) {}

    void add(String file, FeedContent content) {
        switch (content) {
            case FeedContent.Notice notice -> notices.add(notice.document());
            case FeedContent.NoticeList list -> lists.add(new Listed(file, list));
            case FeedContent.Exploited found ->
                exploited.add(new Dated<>(
                        file,
                        "kev",
                        found.catalogue().asOf(),
                        new TreeMap<>(found.catalogue().entries())));
            case FeedContent.Probabilities found ->
                probabilities.add(new Dated<>(
                        file,
                        "epss",
                        found.table().asOf(),
                        new TreeMap<>(found.table().scores())));
            case FeedContent.Lifecycles found -> {
                TreeMap<String, Lifecycle> byProduct = new TreeMap<>();
                found.list().lifecycles().forEach(each -> byProduct.put(each.product(), each));
                lifecycles.add(new Dated<>(file, "lifecycle", found.list().asOf(), byProduct));
            }
            case FeedContent.Nothing nothing -> {}
        }
    }

    Read<Intelligence> finish() {
        List<Problem> problems = new ArrayList<>();
        List<Feed> feeds = new ArrayList<>();
        NewestRevision newest = NewestRevision.of(notices);
        problems.addAll(newest.problems());
        feeds.addAll(newest.feeds());
        lists.forEach(each -> list(each, newest, feeds, problems));
        TreeMap<String, KnownExploited> known = Dated.union(exploited, feeds, problems);
        for (CsafDocument document : newest.documents()) {
            document.exploited().forEach(each -> known.merge(each.cve(), each, FeedMerge::earlier));
        }
        TreeMap<String, EpssScore> scores = Dated.union(probabilities, feeds, problems);
        TreeMap<String, Lifecycle> products = Dated.union(lifecycles, feeds, problems);
        feeds.sort(Comparator.comparing(Feed::file));
        return new Read<>(
                new Intelligence(
                        newest.documents().stream().map(CsafDocument::advisory).toList(),
                        known,
                        scores,
                        List.copyOf(products.values()),
                        feeds),
                problems);
    }

    /** A catalogue's own entry stays; of two publishers, the one that said it first. */
    private static KnownExploited earlier(KnownExploited before, KnownExploited more) {
        boolean catalogue = before.asserter().equals("CISA");
        return catalogue || !more.added().isBefore(before.added()) ? before : more;
    }

    private static void list(Listed listed, NewestRevision newest, List<Feed> feeds, List<Problem> problems) {
        List<String> ids = listed.list().ids();
        feeds.add(new Feed(listed.file(), "rolie", listed.list().asOf(), ids.size()));
        List<String> absent = ids.stream().filter(id -> !newest.has(id)).toList();
        if (!absent.isEmpty()) {
            problems.add(Problem.info(
                    "feeds.list.absent",
                    Location.file(listed.file()),
                    "This list names " + ids.size() + " notices; " + absent.size()
                            + " of them are not in the folder, such as "
                            + org.wardround.formats.json.Excerpt.of(absent.getFirst())
                            + ". Links are not followed here."));
        }
    }
}
