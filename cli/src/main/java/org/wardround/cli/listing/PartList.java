package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.PartMatch;

/** SBOMs and the software parts in them: for each part the notices that speak of it, or the other way round. */
final class PartList {
    private static final List<String> PART = List.of("sbom", "position", "component", "component_version", "asset");
    private static final List<String> LINE = List.of("verdict", "status", "change", "reason", "product", "pointer");

    private final MatchView view;

    private record Found(PartMatch part, Match match) {
        String place() {
            return "%s %09d".formatted(part.row().file(), part.row().line());
        }

        String title() {
            return MatchView.joined(part.name(), part.version()) + " in "
                    + part.row().file() + " (" + match.assetId() + ")";
        }
    }

    PartList(MatchView view) {
        this.view = view;
    }

    Listing byPart() {
        Map<String, List<Found>> byPart = new TreeMap<>();
        found().forEach(one ->
                byPart.computeIfAbsent(one.place(), any -> new ArrayList<>()).add(one));
        List<Listing.Group> groups = new ArrayList<>();
        byPart.forEach((place, all) -> groups.add(new Listing.Group(
                all.getFirst().title(),
                part(all.getFirst()).values(),
                all.stream().map(this::notice).toList())));
        List<String> columns = Stream.concat(Stream.of("advisory", "title", "revision"), LINE.stream())
                .toList();
        return new Listing(PART, columns, groups);
    }

    Listing byDocument() {
        Map<String, List<Found>> byDocument = new TreeMap<>();
        found().forEach(one -> byDocument
                .computeIfAbsent(one.match().advisoryId(), any -> new ArrayList<>())
                .add(one));
        List<Listing.Group> groups = new ArrayList<>();
        byDocument.forEach((id, all) -> groups.add(new Listing.Group(
                DocumentList.title(view, id),
                DocumentList.values(view, id).values(),
                all.stream().map(this::component).toList())));
        List<String> columns = Stream.concat(PART.stream(), LINE.stream()).toList();
        return new Listing(DocumentList.COLUMNS, columns, groups);
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Match match : view.matches()) {
            match.reason().parts().forEach(part -> found.add(new Found(part, match)));
        }
        return found;
    }

    private static Listing.Row part(Found found) {
        return new Listing.Row()
                .words(found.part().row().file())
                .number(found.part().row().line())
                .words(found.part().name())
                .words(found.part().version())
                .words(found.match().assetId());
    }

    private Listing.Line notice(Found found) {
        String id = found.match().advisoryId();
        return new Listing.Line(
                verdict(found)
                        + MatchView.joined(id, view.title(id))
                        + view.state(found.match()).tag(),
                sentence(found),
                line(found, new Listing.Row().words(id).words(view.title(id)).words(view.revision(id))));
    }

    private Listing.Line component(Found found) {
        return new Listing.Line(
                verdict(found) + found.title() + view.state(found.match()).tag(),
                sentence(found),
                line(found, part(found)));
    }

    private List<Listing.Value> line(Found found, Listing.Row row) {
        MatchState state = view.state(found.match());
        return row.words(MatchView.name(found.part().verdict()))
                .words(state.status())
                .words(state.change())
                .words(sentence(found))
                .words(found.part().reason().product().advisoryProduct())
                .words(found.part().reason().pointer())
                .values();
    }

    private static String verdict(Found found) {
        return MatchView.plain(found.part().verdict()) + ": ";
    }

    private String sentence(Found found) {
        Asset asset = view.asset(found.match().row());
        return view.reasons().match(found.part().verdict(), found.part().reason()) + " It is part of "
                + AssetList.title(asset) + ".";
    }
}
