package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardround.engine.inventory.Asset;

/** SBOMs and the software parts in them: for each part the notices that speak of it, or the other way round. */
final class PartList {
    static final List<String> PART = List.of("sbom", "position", "component", "component_version", "asset");
    private static final List<String> LINE = List.of("verdict", "status", "change", "reason", "product", "pointer");

    private final MatchView view;

    PartList(MatchView view) {
        this.view = view;
    }

    Listing byPart() {
        Map<String, List<FoundPart>> byPart = new TreeMap<>();
        FoundPart.of(view.matches())
                .forEach(one -> byPart.computeIfAbsent(one.place(), any -> new ArrayList<>())
                        .add(one));
        List<Listing.Group> groups = new ArrayList<>();
        byPart.forEach((place, all) -> groups.add(new Listing.Group(
                all.getFirst().title(),
                all.getFirst().values().values(),
                all.stream().map(this::notice).toList())));
        List<String> columns = Stream.concat(Stream.of("advisory", "title", "revision"), LINE.stream())
                .toList();
        return new Listing(PART, columns, groups);
    }

    Listing byDocument() {
        Map<String, List<FoundPart>> byDocument = new TreeMap<>();
        FoundPart.of(view.matches())
                .forEach(one -> byDocument
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

    private Listing.Line notice(FoundPart found) {
        String id = found.match().advisoryId();
        return new Listing.Line(
                verdict(found)
                        + MatchView.joined(id, view.title(id))
                        + found.state(view).tag(),
                sentence(found),
                line(found, new Listing.Row().words(id).words(view.title(id)).words(view.revision(id))));
    }

    private Listing.Line component(FoundPart found) {
        return new Listing.Line(
                verdict(found) + found.title() + found.state(view).tag(), sentence(found), line(found, found.values()));
    }

    private List<Listing.Value> line(FoundPart found, Listing.Row row) {
        MatchState state = found.state(view);
        return row.words(MatchView.name(found.part().verdict()))
                .words(state.status())
                .words(state.change())
                .words(sentence(found))
                .words(found.part().reason().product().advisoryProduct())
                .words(found.part().reason().pointer())
                .values();
    }

    private static String verdict(FoundPart found) {
        return MatchView.plain(found.part().verdict()) + ": ";
    }

    private String sentence(FoundPart found) {
        Asset asset = view.asset(found.match().row());
        return view.reasons().match(found.part().verdict(), found.part().reason()) + " It is part of "
                + AssetList.title(asset) + ".";
    }
}
