package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;

/** For each notice the assets that it speaks of. */
final class DocumentList {
    static final List<String> COLUMNS = List.of("advisory", "title", "revision", "released");

    private final MatchView view;

    DocumentList(MatchView view) {
        this.view = view;
    }

    Listing listing() {
        List<Listing.Group> groups = new ArrayList<>();
        new TreeMap<>(Grouped.by(view.matches(), Match::advisoryId))
                .forEach((id, found) -> groups.add(new Listing.Group(
                        title(view, id),
                        values(view, id).values(),
                        found.stream().map(this::line).toList())));
        List<String> columns = Stream.concat(
                        AssetList.COLUMNS.stream(),
                        Stream.of("verdict", "vulnerabilities", "status", "change", "reason", "product", "pointer"))
                .toList();
        return new Listing(COLUMNS, columns, groups);
    }

    static String title(MatchView view, String id) {
        return MatchView.joined(id, view.title(id)) + " (revision " + view.revision(id) + ", " + view.released(id)
                + ")";
    }

    static Listing.Row values(MatchView view, String id) {
        return new Listing.Row()
                .words(id)
                .words(view.title(id))
                .words(view.revision(id))
                .words(view.released(id));
    }

    private Listing.Line line(Match match) {
        Asset asset = view.asset(match.row());
        String sentence = view.sentence(match);
        return new Listing.Line(
                MatchView.plain(match.verdict()) + ": " + AssetList.title(asset)
                        + view.state(match).tag(),
                sentence,
                AssetList.values(asset)
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
