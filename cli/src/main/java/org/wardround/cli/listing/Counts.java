package org.wardround.cli.listing;

import java.util.Collection;
import java.util.function.Function;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Remediation;

/** How many things have which verdict and which status: as numbers for a table and as words for a title. */
final class Counts {
    private Counts() {}

    /**
     * Adds a number for each verdict and each status to a row, and says them behind a title.
     *
     * @param row gets the numbers
     * @param title gets the words
     * @param things what is counted
     * @param verdict the verdict of one of them
     * @param status the name of its status; another text where it has none
     */
    static <T> void add(
            Listing.Row row,
            StringBuilder title,
            Collection<T> things,
            Function<T, Verdict> verdict,
            Function<T, String> status) {
        for (Verdict each : Verdict.values()) {
            long count =
                    things.stream().filter(one -> verdict.apply(one) == each).count();
            row.number(count);
            title.append(each == Verdict.AFFECTED ? ": " : ", ")
                    .append(MatchView.plain(each))
                    .append(' ')
                    .append(count);
        }
        title.append("; ");
        for (Remediation each : Remediation.values()) {
            long count = things.stream()
                    .filter(one -> MatchView.name(each).equals(status.apply(one)))
                    .count();
            row.number(count);
            title.append(each == Remediation.NOT_REMEDIATED ? "" : ", ")
                    .append(MatchView.name(each).replace('_', ' '))
                    .append(' ')
                    .append(count);
        }
    }
}
