package org.wardround.cli.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;
import org.wardround.engine.work.WorkItem;
import org.wardround.engine.work.WorkItems;

/** For each piece of work its assets. */
final class WorkList {
    private final MatchView view;

    WorkList(MatchView view) {
        this.view = view;
    }

    Listing listing() {
        return new Listing(
                List.of(
                        "maker",
                        "model",
                        "rows",
                        "devices",
                        "advisory",
                        "title",
                        "revision",
                        "verdict",
                        "vulnerabilities",
                        "versions",
                        "reason"),
                List.of(
                        "asset",
                        "line",
                        "version",
                        "place",
                        "asset_verdict",
                        "status",
                        "change",
                        "asset_reason",
                        "product",
                        "pointer"),
                WorkItems.of(view.types(), view.matches()).stream()
                        .map(this::group)
                        .toList());
    }

    private Listing.Group group(WorkItem item) {
        String id = item.advisoryId();
        List<Asset> assets =
                item.matches().stream().map(match -> view.asset(match.row())).toList();
        long devices = assets.stream().mapToLong(Asset::quantity).sum();
        String name = MatchView.joined(item.type().maker(), item.type().model());
        return new Listing.Group(
                MatchView.plain(item.verdict()) + ": " + (name.isEmpty() ? "(no name)" : name) + ", "
                        + MatchView.many(item.matches().size(), "row") + ", " + MatchView.many(devices, "device") + ": "
                        + MatchView.joined(id, view.title(id)),
                new Listing.Row()
                        .words(item.type().maker())
                        .words(item.type().model())
                        .number(item.matches().size())
                        .number(devices)
                        .words(id)
                        .words(view.title(id))
                        .words(view.revision(id))
                        .words(MatchView.name(item.verdict()))
                        .names(item.vulnerabilities())
                        .words(versions(assets))
                        .words(view.sentence(Grouped.telling(item.matches())))
                        .values(),
                item.matches().stream().map(this::line).toList());
    }

    /** Versions in use, each with how many devices have it. */
    private static String versions(List<Asset> assets) {
        Map<String, Long> versions = assets.stream()
                .collect(Collectors.groupingBy(
                        asset -> asset.software().version().isBlank()
                                ? "not written down"
                                : asset.software().version().strip(),
                        java.util.TreeMap::new,
                        Collectors.summingLong(Asset::quantity)));
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private Listing.Line line(Match match) {
        Asset asset = view.asset(match.row());
        String version = asset.software().version();
        return new Listing.Line(
                MatchView.plain(match.verdict()) + ": "
                        + MatchView.joined(asset.id(), version.isBlank() ? "" : "version " + version, asset.place())
                        + view.state(match).tag(),
                view.sentence(match),
                new Listing.Row()
                        .words(asset.id())
                        .number(asset.row().line())
                        .words(version)
                        .words(asset.place())
                        .words(MatchView.name(match.verdict()))
                        .words(view.state(match).status())
                        .words(view.state(match).change())
                        .words(view.sentence(match))
                        .words(match.reason().product().advisoryProduct())
                        .words(match.reason().pointer())
                        .values());
    }
}
