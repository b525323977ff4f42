package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Remediation;

/**
 * How many software parts each notice speaks of, or how many notices speak of each part. The status is that of the asset that
 * carries the part.
 */
final class PartStatistics {
    private final MatchView view;
    private final List<FoundPart> found;

    PartStatistics(MatchView view) {
        this.view = view;
        this.found = FoundPart.of(view.matches());
    }

    Listing byDocument() {
        List<Listing.Group> groups = new ArrayList<>();
        Function<FoundPart, String> place = FoundPart::place;
        groups.add(group("All", new Listing.Row().blank(DocumentList.COLUMNS.size()), found, place, "component"));
        grouped(found, one -> one.match().advisoryId())
                .forEach((id, parts) -> groups.add(
                        group(DocumentList.title(view, id), DocumentList.values(view, id), parts, place, "component")));
        return listing(DocumentList.COLUMNS, "components", groups);
    }

    Listing byPart() {
        List<Listing.Group> groups = new ArrayList<>();
        Function<FoundPart, String> notice = one -> one.match().advisoryId();
        groups.add(group("All", new Listing.Row().blank(PartList.PART.size()), found, notice, "notice"));
        grouped(found, FoundPart::place)
                .forEach((place, notices) -> groups.add(
                        group(notices.getFirst().title(), notices.getFirst().values(), notices, notice, "notice")));
        return listing(PartList.PART, "notices", groups);
    }

    private static Map<String, List<FoundPart>> grouped(List<FoundPart> found, Function<FoundPart, String> key) {
        return found.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static Listing listing(List<String> columns, String what, List<Listing.Group> groups) {
        Stream<String> verdicts = Stream.of(Verdict.values()).map(MatchView::name);
        Stream<String> statuses = Stream.of(Remediation.values()).map(MatchView::name);
        return new Listing(
                Stream.of(columns.stream(), Stream.of(what), verdicts, statuses)
                        .flatMap(names -> names)
                        .toList(),
                List.of(),
                groups);
    }

    /** Each thing counts once, with its most serious verdict and its least advanced status. */
    private Listing.Group group(
            String title, Listing.Row row, List<FoundPart> some, Function<FoundPart, String> key, String what) {
        Collection<List<FoundPart>> things = grouped(some, key).values();
        row.number(things.size());
        StringBuilder text = new StringBuilder(title).append(": ").append(MatchView.many(things.size(), what));
        Counts.add(row, text, things, PartStatistics::worst, this::status);
        return new Listing.Group(text.toString(), row.values(), List.of());
    }

    private static Verdict worst(List<FoundPart> some) {
        return some.stream()
                .map(one -> one.part().verdict())
                .min(Comparator.naturalOrder())
                .orElse(Verdict.NOT_AFFECTED);
    }

    private String status(List<FoundPart> some) {
        return new MatchState(some.stream()
                        .flatMap(one -> one.state(view).tracked().stream())
                        .toList())
                .status();
    }
}
