package org.wardround.conformance.matching.sweep;

import java.util.Optional;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;

/**
 * A row, and what the notice must be to it.
 *
 * @param kind what the row tests
 * @param asset the row
 * @param it the product
 * @param wanted what must come out
 */
record SweepRow(String kind, Asset asset, Noticed it, Wanted wanted) {
    /** What must come out. */
    enum Wanted {
        /** Affected or possible. */
        REPORTED,
        /** Affected and nothing else. */
        AFFECTED,
        /** Not affected, or fixed; a product that is not found is wrong. */
        NOT_AFFECTED,
        /** Not reported. */
        SILENCE;

        boolean isMet(Optional<Match> match) {
            boolean reported = match.filter(Match::reported).isPresent();
            return switch (this) {
                case REPORTED -> reported;
                case AFFECTED ->
                    match.filter(one -> one.verdict() == Verdict.AFFECTED).isPresent();
                case NOT_AFFECTED -> match.isPresent() && !reported;
                case SILENCE -> !reported;
            };
        }
    }

    @Override
    public String toString() {
        return String.join(
                "\t",
                it.advisory().id(),
                it.vendor(),
                it.name(),
                it.versions().toString(),
                "|",
                asset.product().manufacturer(),
                asset.product().model(),
                asset.product().description(),
                asset.product().articleNumber(),
                asset.software().version(),
                wanted.name());
    }
}
