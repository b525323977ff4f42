package org.wardround.cli.listing;

import java.util.List;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.work.DeviceType;

/**
 * A product and a notice: how many of its assets the notice speaks of, and how.
 *
 * @param view what a run found
 * @param type the product
 * @param matches its matches with the notice; one or more
 */
record ProductRow(MatchView view, DeviceType type, List<Match> matches) {
    static final List<String> PRODUCT = List.of("maker", "model", "rows", "devices");
    static final List<String> COUNTS = List.of(
            "verdict",
            "matched",
            "affected",
            "possible",
            "not_affected",
            "fixed",
            "not_remediated",
            "in_progress",
            "done",
            "vulnerabilities",
            "assets",
            "reason",
            "product",
            "pointer");

    static String title(DeviceType type) {
        String name = MatchView.joined(type.maker(), type.model());
        return (name.isEmpty() ? "(no name)" : name) + ", "
                + MatchView.many(type.assets().size(), "row") + ", " + MatchView.many(type.devices(), "device");
    }

    static Listing.Row product(DeviceType type) {
        return new Listing.Row()
                .words(type.maker())
                .words(type.model())
                .number(type.assets().size())
                .number(type.devices());
    }

    /** How many of the assets, in words. */
    String counted() {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            long count = count(verdict);
            if (count > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(MatchView.plain(verdict));
            }
        }
        return text.toString();
    }

    Listing.Row counts(Listing.Row row) {
        row.words(MatchView.name(Grouped.worst(matches))).number(matches.size());
        for (Verdict verdict : Verdict.values()) {
            row.number(count(verdict));
        }
        for (Remediation status : Remediation.values()) {
            row.number(matches.stream()
                    .filter(match -> view.state(match).is(status))
                    .count());
        }
        return row.names(Grouped.vulnerabilities(matches))
                .names(matches.stream().map(Match::assetId).toList())
                .words(sentence())
                .words(Grouped.telling(matches).reason().product().advisoryProduct())
                .words(Grouped.telling(matches).reason().pointer());
    }

    String sentence() {
        return view.sentence(Grouped.telling(matches));
    }

    private long count(Verdict verdict) {
        return matches.stream().filter(match -> match.verdict() == verdict).count();
    }
}
