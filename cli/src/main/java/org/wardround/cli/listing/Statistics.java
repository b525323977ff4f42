package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Tracked;
import org.wardround.engine.work.DeviceType;
import org.wardround.engine.work.WorkItem;
import org.wardround.engine.work.WorkItems;

/** How many assets match, and how. */
public final class Statistics {
    private static final List<String> COUNTS = List.of(
            "assets",
            "devices",
            "affected",
            "possible",
            "not_affected",
            "fixed",
            "not_remediated",
            "in_progress",
            "done");

    private final MatchView view;

    /** The only vulnerability whose status counts; empty when all do. */
    private final String only;

    private Statistics(MatchView view, String only) {
        this.view = view;
        this.only = only;
    }

    /**
     * Counts: in all, then for each notice, product, asset, vulnerability or piece of work its assets; for each notice of the
     * list of software parts its parts; for each software part its notices.
     *
     * @param by what is counted for
     * @param view what a run found
     * @return a first group without a name for everything, then one for each
     */
    public static Listing of(ListBy by, MatchView view) {
        Statistics statistics = new Statistics(view, "");
        return switch (by) {
            case ASSET -> statistics.byAsset();
            case PRODUCT -> statistics.byProduct();
            case VULNERABILITY -> statistics.byVulnerability();
            case DOCUMENT, DOCUMENT_PRODUCTS -> statistics.byDocument();
            case WORK -> statistics.byWork();
            case COMPONENT -> new PartStatistics(view).byPart();
            case DOCUMENT_COMPONENTS -> new PartStatistics(view).byDocument();
        };
    }

    private Listing byDocument() {
        List<Listing.Group> groups = begin(DocumentList.COLUMNS.size());
        new TreeMap<>(Grouped.by(view.matches(), Match::advisoryId))
                .forEach((id, matches) ->
                        groups.add(group(DocumentList.title(view, id), DocumentList.values(view, id), matches)));
        return listing(DocumentList.COLUMNS, groups);
    }

    private Listing byWork() {
        List<Listing.Group> groups = begin(4);
        for (WorkItem item : WorkItems.of(view.types(), view.matches())) {
            String id = item.advisoryId();
            groups.add(group(
                    MatchView.joined(item.type().maker(), item.type().model(), "and", id),
                    new Listing.Row()
                            .words(item.type().maker())
                            .words(item.type().model())
                            .words(id)
                            .words(view.title(id)),
                    item.matches()));
        }
        return listing(List.of("maker", "model", "advisory", "title"), groups);
    }

    private Listing byProduct() {
        List<Listing.Group> groups = begin(2);
        new TreeMap<>(Grouped.by(view.matches(), view::place)).forEach((place, matches) -> {
            DeviceType type = view.type(place);
            groups.add(group(
                    MatchView.joined(type.maker(), type.model()),
                    new Listing.Row().words(type.maker()).words(type.model()),
                    matches));
        });
        return listing(List.of("maker", "model"), groups);
    }

    private Listing byAsset() {
        List<Listing.Group> groups = begin(2);
        Grouped.by(view.matches(), Match::row).forEach((row, matches) -> {
            var asset = view.asset(row);
            groups.add(group(
                    AssetList.title(asset), new Listing.Row().words(asset.id()).number(row.line()), matches));
        });
        return listing(List.of("asset", "line"), groups);
    }

    private Listing byVulnerability() {
        Map<String, List<Match>> found = new TreeMap<>();
        for (Match match : view.matches()) {
            match.vulnerabilities()
                    .forEach(one -> found.computeIfAbsent(one.vulnerability(), any -> new ArrayList<>())
                            .add(only(match, one.verdict())));
        }
        List<Listing.Group> groups = begin(1);
        found.forEach(
                (id, matches) -> groups.add(new Statistics(view, id).group(id, new Listing.Row().words(id), matches)));
        return listing(List.of("vulnerability"), groups);
    }

    private static Match only(Match match, Verdict verdict) {
        return new Match(
                match.assetId(), match.row(), match.advisoryId(), verdict, match.vulnerabilities(), match.reason());
    }

    private List<Listing.Group> begin(int columns) {
        return new ArrayList<>(List.of(group("All", new Listing.Row().blank(columns), view.matches())));
    }

    private static Listing listing(List<String> columns, List<Listing.Group> groups) {
        return new Listing(Stream.concat(columns.stream(), COUNTS.stream()).toList(), List.of(), groups);
    }

    /** An asset counts once, with the most serious verdict that it has here. */
    private Listing.Group group(String title, Listing.Row row, List<Match> matches) {
        Map<RowRef, List<Match>> byAsset = Grouped.by(matches, Match::row);
        long devices = byAsset.keySet().stream()
                .mapToLong(asset -> view.asset(asset).quantity())
                .sum();
        row.number(byAsset.size()).number(devices);
        StringBuilder text = new StringBuilder(title)
                .append(": ")
                .append(MatchView.many(byAsset.size(), "asset"))
                .append(" (")
                .append(MatchView.many(devices, "device"))
                .append(')');
        Counts.add(row, text, byAsset.values(), Grouped::worst, this::status);
        return new Listing.Group(text.toString(), row.values(), List.of());
    }

    /** The least advanced status of several matches of one asset; empty where it has, and may have, nothing. */
    private String status(List<Match> matches) {
        List<Tracked> tracked = matches.stream()
                .flatMap(match -> view.state(match).tracked().stream()
                        .filter(one -> only.isEmpty()
                                || one.now().key().vulnerability().equals(only)))
                .toList();
        return new MatchState(tracked).status();
    }
}
