package org.wardround.engine.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.remediation.Correction.EqualDevices;
import org.wardround.engine.remediation.Correction.EqualVersions;
import org.wardround.engine.remediation.Correction.OneAsset;

/**
 * Lays the corrections of people over what the rules found. Of two that disagree, the one for one asset counts before the
 * one for equal devices, then the one for one vulnerability before the one for all, then the newer, then the later in the
 * list.
 */
public final class Corrections {
    private static final Comparator<Correction> WEAKEST_FIRST = Comparator.comparingInt(Corrections::exactness)
            .thenComparing(Correction::ofOneVulnerability)
            .thenComparing(one -> one.decision().date())
            .thenComparingInt(Correction::number);

    private static int exactness(Correction correction) {
        return switch (correction.target()) {
            case EqualDevices devices -> 0;
            case EqualVersions versions -> 1;
            case OneAsset asset -> 2;
        };
    }

    private final KnownAdvisories advisories;
    private final TargetRows targets;
    private final Map<Pair, Asset> assets = new LinkedHashMap<>();
    private final Map<Pair, List<Correction>> byPair = new HashMap<>();

    /** A row and an advisory. */
    record Pair(RowRef row, String assetId, String advisoryId) {
        static Pair of(Asset asset, Advisory advisory) {
            return new Pair(asset.row(), asset.id(), advisory.id());
        }

        static Pair of(Match match) {
            return new Pair(match.row(), match.assetId(), match.advisoryId());
        }
    }

    private Corrections(KnownAdvisories advisories, TargetRows targets) {
        this.advisories = advisories;
        this.targets = targets;
    }

    /**
     * Corrects matches.
     *
     * @param corrections what people decided, in the order of their list
     * @param matches what the rules found
     * @param inventory the rows
     * @param advisories the advisories
     * @param asOf the day that the run speaks of
     * @return matches as people want them, each changed one with the decision in its reason, and what became of each
     *     correction
     */
    public static Corrected apply(
            List<Correction> corrections,
            Matches matches,
            Inventory inventory,
            List<Advisory> advisories,
            LocalDate asOf) {
        if (corrections.isEmpty()) {
            return Corrected.none(matches);
        }
        TargetRows targets = new TargetRows(corrections, inventory.assets(), matches.coverage());
        return new Corrections(new KnownAdvisories(advisories), targets).run(corrections, matches, inventory, asOf);
    }

    private Corrected run(List<Correction> corrections, Matches matches, Inventory inventory, LocalDate asOf) {
        corrections.stream()
                .filter(one -> one.counts(asOf))
                .sorted(WEAKEST_FIRST)
                .forEach(this::addPairs);
        Map<Pair, Match> before = new HashMap<>();
        List<Match> result = new ArrayList<>();
        for (Match match : matches.matches()) {
            Pair pair = Pair.of(match);
            if (byPair.containsKey(pair)) {
                before.put(pair, match);
            } else {
                result.add(match);
            }
        }
        Map<Pair, Match> after = new HashMap<>();
        List<Match> rejected = new ArrayList<>();
        assets.forEach((pair, asset) -> {
            Optional<Match> found = Optional.ofNullable(before.get(pair));
            Optional<Match> now = ruled(pair, asset, found);
            now.ifPresent(match -> after.put(pair, match));
            now.ifPresentOrElse(result::add, () -> found.ifPresent(rejected::add));
        });
        CorrectionAccount account = new CorrectionAccount(advisories, targets, before, after, asOf);
        Comparator<Match> order = order(inventory);
        result.sort(order);
        rejected.sort(order);
        return new Corrected(
                new Matches(result, matches.coverage()),
                rejected,
                corrections.stream().map(account::of).toList());
    }

    private void addPairs(Correction correction) {
        advisories.find(correction.advisoryId()).ifPresent(advisory -> {
            for (Asset asset : targets.of(correction)) {
                Pair pair = Pair.of(asset, advisory);
                assets.put(pair, asset);
                byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(correction);
            }
        });
    }

    private Optional<Match> ruled(Pair pair, Asset asset, Optional<Match> before) {
        Advisory advisory = advisories.find(pair.advisoryId()).orElseThrow();
        PairRuling ruling = new PairRuling(asset, advisory);
        Optional<Match> now = before;
        for (Correction correction : byPair.getOrDefault(pair, List.of())) {
            if (KnownAdvisories.names(advisory, correction)) {
                now = ruling.apply(correction, now);
            }
        }
        return now;
    }

    private static Comparator<Match> order(Inventory inventory) {
        Map<RowRef, Integer> places = new HashMap<>();
        inventory.assets().forEach(asset -> places.putIfAbsent(asset.row(), places.size()));
        return Comparator.comparing((Match match) -> places.getOrDefault(match.row(), Integer.MAX_VALUE))
                .thenComparing(Match::advisoryId);
    }
}
