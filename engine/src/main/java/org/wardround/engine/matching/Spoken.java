package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Software;

/**
 * What the advisories say of one product, however often a hospital has it. Rows with the same software get the same
 * answer without being tested again. Used by one thread.
 */
final class Spoken {
    private final List<Verdicts> advisories;
    private final UnaryOperator<List<Match>> settle;
    private final boolean bySerial;
    private final Map<State, List<Match>> answered = new HashMap<>();

    /** What may decide of a row besides its product. */
    private record State(Software software, String serial) {}

    /**
     * The advisories that speak of the product.
     *
     * @param advisories sorted
     * @param settle decides which of several documents counts
     */
    Spoken(List<Verdicts> advisories, UnaryOperator<List<Match>> settle) {
        this.settle = settle;
        this.advisories = advisories;
        this.bySerial = advisories.stream().anyMatch(Verdicts::readSerials);
    }

    boolean isNothing() {
        return advisories.isEmpty();
    }

    /** The matches of a row that has the product, sorted by advisory. */
    List<Match> matches(Asset asset) {
        if (advisories.isEmpty()) {
            return List.of();
        }
        State state = new State(asset.software(), bySerial ? asset.identifiers().serial() : "");
        List<Match> known = answered.computeIfAbsent(state, any -> test(asset));
        List<Match> own = new ArrayList<>(known.size());
        for (Match match : known) {
            own.add(new Match(
                    asset.id(),
                    asset.row(),
                    match.advisoryId(),
                    match.verdict(),
                    match.vulnerabilities(),
                    match.reason()));
        }
        return own;
    }

    /** One match for each advisory; of two advisories with one id the more serious match. */
    private List<Match> test(Asset asset) {
        RowVersion version = RowVersions.of(asset);
        List<Match> matches = new ArrayList<>(advisories.size());
        for (Verdicts advisory : advisories) {
            Optional<Match> said = advisory.of(asset, version);
            if (said.isEmpty()) {
                continue;
            }
            Match next = said.get();
            boolean again = !matches.isEmpty() && matches.getLast().advisoryId().equals(next.advisoryId());
            if (!again) {
                matches.add(next);
            } else if (next.verdict().compareTo(matches.getLast().verdict()) < 0) {
                matches.set(matches.size() - 1, next);
            }
        }
        return settle.apply(matches);
    }
}
