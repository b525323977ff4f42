package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;

/** For each asset the notices that speak of it, in the order of the inventory. */
final class AssetList {
    static final List<String> COLUMNS = List.of("asset", "line", "maker", "model", "version", "place");

    static final List<String> LINE = List.of(
            "advisory",
            "title",
            "revision",
            "verdict",
            "vulnerabilities",
            "status",
            "change",
            "reason",
            "product",
            "pointer");

    private final MatchView view;

    AssetList(MatchView view) {
        this.view = view;
    }

    Listing listing() {
        List<Listing.Group> groups = new ArrayList<>();
        Grouped.by(view.matches(), Match::row).forEach((row, found) -> {
            Asset asset = view.asset(row);
            groups.add(new Listing.Group(
                    title(asset),
                    values(asset).values(),
                    found.stream().map(this::line).toList()));
        });
        return new Listing(COLUMNS, LINE, groups);
    }

    static String title(Asset asset) {
        return MatchView.joined(asset.id(), MatchView.product(asset));
    }

    static Listing.Row values(Asset asset) {
        return new Listing.Row()
                .words(asset.id())
                .number(asset.row().line())
                .words(asset.product().manufacturer())
                .words(asset.product().model())
                .words(asset.software().version())
                .words(asset.place());
    }

    Listing.Line line(Match match) {
        String sentence = view.sentence(match);
        String id = match.advisoryId();
        return new Listing.Line(
                MatchView.joined(MatchView.plain(match.verdict()) + ":", id, view.title(id))
                        + view.state(match).tag(),
                sentence,
                new Listing.Row()
                        .words(id)
                        .words(view.title(id))
                        .words(view.revision(id))
                        .words(MatchView.name(match.verdict()))
                        .names(MatchView.deciding(match))
                        .words(view.state(match).status())
                        .words(view.state(match).change())
                        .words(sentence)
                        .words(match.reason().product().advisoryProduct())
                        .words(match.reason().pointer())
                        .values());
    }
}
