package org.wardround.engine.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.AssetRefs;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** Compares a run with what was kept of the last one. */
final class Comparison {
    private final Map<RemediationKey, Kept> last = new TreeMap<>();
    private final Set<List<String>> pairs = new HashSet<>();
    private final Map<RowRef, Asset> assets = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final AssetRefs refs;
    private final RemedyCheck remedies;
    private final LocalDate asOf;

    Comparison(List<Kept> kept, Inventory inventory, List<Advisory> advisories, LocalDate asOf) {
        this.refs = new AssetRefs(inventory.assets());
        this.remedies = new RemedyCheck(advisories);
        this.asOf = asOf;
        for (Kept one : kept) {
            last.putIfAbsent(one.key(), one);
            pairs.add(List.of(one.key().asset(), one.key().advisoryId()));
        }
        for (Asset asset : inventory.assets()) {
            assets.putIfAbsent(asset.row(), asset);
            names.add(refs.of(asset));
        }
    }

    RunState run(List<Match> matches, Predicate<RemediationKey> scope) {
        Map<RemediationKey, Tracked> tracked = new TreeMap<>();
        for (Match match : matches) {
            Asset asset = assets.get(match.row());
            if (asset != null) {
                String name = refs.of(asset);
                for (VulnerabilityVerdict one : verdicts(match)) {
                    RemediationKey key = new RemediationKey(name, match.advisoryId(), one.vulnerability());
                    if (last.containsKey(key) || OpenMatches.reported(one.verdict())) {
                        tracked.putIfAbsent(key, tracked(key, match, one.verdict(), asset));
                    }
                }
            }
        }
        List<Departed> departed = new ArrayList<>();
        List<Kept> outside = new ArrayList<>();
        last.forEach((key, kept) -> {
            if (!tracked.containsKey(key)) {
                if (scope.test(key)) {
                    departed.add(departed(key, kept));
                } else {
                    outside.add(kept);
                }
            }
        });
        return new RunState(List.copyOf(tracked.values()), departed, outside);
    }

    /** A notice that lists no vulnerability still has one thing to be mended. */
    private static List<VulnerabilityVerdict> verdicts(Match match) {
        return match.vulnerabilities().isEmpty()
                ? List.of(new VulnerabilityVerdict("", match.verdict()))
                : match.vulnerabilities();
    }

    private Tracked tracked(RemediationKey key, Match match, Verdict verdict, Asset asset) {
        Optional<Kept> before = Optional.ofNullable(last.get(key));
        Kept.Seen seen = new Kept.Seen(
                verdict,
                version(asset, match),
                remedies.revision(match),
                remedies.of(match, key.vulnerability()),
                before.map(kept -> kept.seen().first()).orElse(asOf),
                asOf);
        Change change = before.map(kept -> change(kept, seen)).orElseGet(() -> fresh(key));
        Mark mark = before.map(Kept::mark).orElseGet(Mark.None::new);
        Kept.Reopening reopening =
                before.map(kept -> reopening(kept, seen, change)).orElseGet(Kept.Holds::new);
        return new Tracked(match, new Kept(key, seen, new Kept.Here(), mark, reopening), change);
    }

    /** The version of the asset, and of the software parts that the notice speaks of. */
    private static String version(Asset asset, Match match) {
        String own = asset.software().version().strip();
        String parts = match.reason().parts().stream()
                .filter(part -> OpenMatches.reported(part.verdict()))
                .map(part -> (part.name() + " " + part.version()).strip())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? own : (own + " [" + parts + "]").strip();
    }

    private Change fresh(RemediationKey key) {
        return pairs.contains(List.of(key.asset(), key.advisoryId())) ? new Change.Added() : new Change.New();
    }

    private static Change change(Kept before, Kept.Seen now) {
        Kept.Seen seen = before.seen();
        RevisionStep step = RevisionStep.between(seen.revision(), now.revision());
        List<Alteration> what = new ArrayList<>();
        if (seen.verdict() != now.verdict()) {
            what.add(Alteration.VERDICT);
        }
        if (!seen.version().strip().equals(now.version().strip())) {
            what.add(Alteration.VERSION);
        }
        if (!seen.remedies().equals(now.remedies()) && step != RevisionStep.PATCH) {
            what.add(Alteration.REMEDIES);
        }
        if (!what.isEmpty()) {
            return new Change.Altered(what, seen.verdict());
        }
        return switch (before.presence()) {
            case Kept.Here here -> new Change.Same(step);
            case Kept.Gone gone -> new Change.Returned();
        };
    }

    /**
     * What was done is to be looked at again when the device still has, or may have, the vulnerability and its verdict got
     * worse, its version changed, or the publisher offers something else.
     */
    private Kept.Reopening reopening(Kept before, Kept.Seen now, Change change) {
        if (before.status() != Remediation.DONE || !OpenMatches.reported(now.verdict())) {
            return before.reopening();
        }
        List<Alteration> causes = switch (change) {
            case Change.Altered altered ->
                altered.what().stream()
                        .filter(what ->
                                what != Alteration.VERDICT || now.verdict().compareTo(altered.before()) < 0)
                        .toList();
            case Change.New any -> List.of();
            case Change.Added any -> List.of();
            case Change.Returned any -> List.of();
            case Change.Same any -> List.of();
        };
        return causes.isEmpty() ? before.reopening() : new Kept.Reopened(asOf, causes);
    }

    private Departed departed(RemediationKey key, Kept kept) {
        Departed.Cause cause = !names.contains(key.asset())
                ? Departed.Cause.ASSET
                : remedies.knows(key.advisoryId()) ? Departed.Cause.MATCH : Departed.Cause.ADVISORY;
        return switch (kept.presence()) {
            case Kept.Here here ->
                new Departed(
                        new Kept(key, kept.seen(), new Kept.Gone(asOf), kept.mark(), kept.reopening()), cause, true);
            case Kept.Gone gone -> new Departed(kept, cause, false);
        };
    }
}
