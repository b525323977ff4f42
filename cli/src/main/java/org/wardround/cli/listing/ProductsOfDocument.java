package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardround.engine.matching.Match;

/** For each notice the products that it speaks of. */
final class ProductsOfDocument {
    private final MatchView view;

    ProductsOfDocument(MatchView view) {
        this.view = view;
    }

    Listing listing() {
        List<Listing.Group> groups = new ArrayList<>();
        new TreeMap<>(Grouped.by(view.matches(), Match::advisoryId))
                .forEach((id, found) -> groups.add(new Listing.Group(
                        DocumentList.title(view, id),
                        DocumentList.values(view, id).values(),
                        lines(found))));
        List<String> columns = Stream.concat(ProductRow.PRODUCT.stream(), ProductRow.COUNTS.stream())
                .toList();
        return new Listing(DocumentList.COLUMNS, columns, groups);
    }

    private List<Listing.Line> lines(List<Match> matches) {
        List<Listing.Line> lines = new ArrayList<>();
        new TreeMap<>(Grouped.by(matches, view::place))
                .forEach((place, found) -> lines.add(line(new ProductRow(view, view.type(place), found))));
        return lines;
    }

    private static Listing.Line line(ProductRow row) {
        return new Listing.Line(
                row.counted() + ": " + ProductRow.title(row.type()),
                row.sentence(),
                row.counts(ProductRow.product(row.type())).values());
    }
}
