package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardround.engine.matching.Match;
import org.wardround.engine.work.DeviceType;

/** For each product the notices that speak of it. */
final class ProductList {
    private final MatchView view;

    ProductList(MatchView view) {
        this.view = view;
    }

    Listing listing() {
        List<Listing.Group> groups = new ArrayList<>();
        new TreeMap<>(Grouped.by(view.matches(), view::place)).forEach((place, matches) -> {
            DeviceType type = view.type(place);
            groups.add(new Listing.Group(
                    ProductRow.title(type), ProductRow.product(type).values(), lines(type, matches)));
        });
        List<String> columns = Stream.concat(Stream.of("advisory", "title", "revision"), ProductRow.COUNTS.stream())
                .toList();
        return new Listing(ProductRow.PRODUCT, columns, groups);
    }

    private List<Listing.Line> lines(DeviceType type, List<Match> matches) {
        List<Listing.Line> lines = new ArrayList<>();
        new TreeMap<>(Grouped.by(matches, Match::advisoryId)).forEach((id, found) -> {
            ProductRow row = new ProductRow(view, type, found);
            Listing.Row values =
                    new Listing.Row().words(id).words(view.title(id)).words(view.revision(id));
            lines.add(new Listing.Line(
                    row.counted() + ": " + MatchView.joined(id, view.title(id)),
                    row.sentence(),
                    row.counts(values).values()));
        });
        return lines;
    }
}
