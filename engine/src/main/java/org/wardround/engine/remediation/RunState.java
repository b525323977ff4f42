package org.wardround.engine.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;

/**
 * How far everything is mended, and what this run found other than the last one.
 *
 * @param tracked vulnerabilities on assets that this run found, sorted by asset, notice and vulnerability
 * @param departed what was kept and is no longer found, sorted
 * @param outside what was kept and is none of this run's business, sorted
 */
public record RunState(List<Tracked> tracked, List<Departed> departed, List<Kept> outside) {
    /** Nothing is known. */
    public static final RunState NONE = new RunState(List.of(), List.of(), List.of());

    /** Copies the lists, so that the record never changes. */
    public RunState {
        tracked = List.copyOf(tracked);
        departed = List.copyOf(departed);
        outside = List.copyOf(outside);
    }

    /**
     * Compares a run with the last one. A vulnerability is tracked from the first run on that says that it is, or may be,
     * on the asset.
     *
     * @param kept what was kept of the last run; empty before the first one
     * @param matches what this run found, after the corrections of people
     * @param inventory all rows, also those that the run was not for
     * @param advisories all notices, also those that the run was not for
     * @param scope what the run was for: only there something can be gone
     * @param asOf the day of this run
     * @return the state
     */
    public static RunState of(
            List<Kept> kept,
            List<Match> matches,
            Inventory inventory,
            List<Advisory> advisories,
            Predicate<RemediationKey> scope,
            LocalDate asOf) {
        return new Comparison(kept, inventory, advisories, asOf).run(matches, scope);
    }

    /**
     * What is to be kept for the next run.
     *
     * @return sorted by asset, notice and vulnerability
     */
    public List<Kept> toKeep() {
        return Stream.of(tracked.stream().map(Tracked::now), departed.stream().map(Departed::now), outside.stream())
                .flatMap(one -> one)
                .sorted(Comparator.comparing(Kept::key))
                .toList();
    }

    /**
     * The matches that still ask something of a person: without the vulnerabilities that are done.
     *
     * @param matches matches of this run
     * @return those that are left, in the same order, and others than affected and possible ones as they are
     */
    public Matches open(Matches matches) {
        Map<Pair, Set<String>> done = new HashMap<>();
        for (Tracked one : tracked) {
            if (one.now().status() == Remediation.DONE) {
                done.computeIfAbsent(Pair.of(one.match()), any -> new HashSet<>())
                        .add(one.now().key().vulnerability());
            }
        }
        if (done.isEmpty()) {
            return matches;
        }
        List<Match> open = new ArrayList<>();
        for (Match match : matches.matches()) {
            Set<String> finished = done.getOrDefault(Pair.of(match), Set.of());
            if (finished.isEmpty() || !match.reported()) {
                open.add(match);
            } else {
                OpenMatches.open(match, finished::contains).ifPresent(open::add);
            }
        }
        return new Matches(open, matches.coverage());
    }

    /**
     * What is known of each match.
     *
     * @return for row and notice the vulnerabilities that are tracked
     */
    public Map<Pair, List<Tracked>> byMatch() {
        Map<Pair, List<Tracked>> pairs = new HashMap<>();
        tracked.forEach(one -> pairs.computeIfAbsent(Pair.of(one.match()), any -> new ArrayList<>())
                .add(one));
        return pairs;
    }

    /**
     * A row and a notice.
     *
     * @param row the row
     * @param advisoryId the notice
     */
    public record Pair(RowRef row, String advisoryId) {
        /**
         * Of a match.
         *
         * @param match the match
         * @return its row and notice
         */
        public static Pair of(Match match) {
            return new Pair(match.row(), match.advisoryId());
        }
    }
}
