package org.wardround.cli.listing;

import java.util.List;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.PartMatch;
import org.wardround.engine.matching.Verdict;

/**
 * A software part and a notice that speaks of it.
 *
 * @param part the part
 * @param match the match of the asset that carries it
 */
record FoundPart(PartMatch part, Match match) {
    static List<FoundPart> of(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> match.reason().parts().stream().map(part -> new FoundPart(part, match)))
                .toList();
    }

    /** Whether the asset has, or may have, a vulnerability by this part. */
    boolean reported() {
        return part.verdict() == Verdict.AFFECTED || part.verdict() == Verdict.POSSIBLE;
    }

    /** How far that is mended, which is kept for the asset; nothing where the part asks nothing of a person. */
    MatchState state(MatchView view) {
        return reported() ? view.state(match) : new MatchState(List.of());
    }

    /** Its SBOM and place there, in a form that sorts. */
    String place() {
        return "%s %09d".formatted(part.row().file(), part.row().line());
    }

    String title() {
        return MatchView.joined(part.name(), part.version()) + " in "
                + part.row().file() + " (" + match.assetId() + ")";
    }

    /** In the order of {@link PartList#PART}. */
    Listing.Row values() {
        return new Listing.Row()
                .words(part.row().file())
                .number(part.row().line())
                .words(part.name())
                .words(part.version())
                .words(match.assetId());
    }
}
