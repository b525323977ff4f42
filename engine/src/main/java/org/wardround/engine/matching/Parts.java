package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.inventory.Component;

/** The matches of one asset with those of its software parts: one for each advisory, as serious as the most serious of them. */
final class Parts {
    private static final Comparator<PartMatch> ORDER = Comparator.comparing(PartMatch::verdict)
            .thenComparing(part -> part.row().file())
            .thenComparingInt(part -> part.row().line());

    private final Map<String, Match> own = new TreeMap<>();
    private final Map<String, List<Match>> matches = new TreeMap<>();
    private final Map<String, List<PartMatch>> parts = new TreeMap<>();

    Parts(List<Match> own) {
        own.forEach(match -> this.own.put(match.advisoryId(), match));
    }

    void add(Component component, List<Match> found) {
        for (Match match : found) {
            matches.computeIfAbsent(match.advisoryId(), any -> new ArrayList<>())
                    .add(match);
            parts.computeIfAbsent(match.advisoryId(), any -> new ArrayList<>())
                    .add(new PartMatch(
                            component.name(), component.version(), component.row(), match.verdict(), match.reason()));
        }
    }

    /** Sorted by advisory. */
    List<Match> all() {
        Map<String, Match> all = new TreeMap<>(own);
        matches.forEach((advisory, found) -> {
            List<Match> several = new ArrayList<>(found);
            Match mine = own.get(advisory);
            if (mine != null) {
                several.addFirst(mine);
            }
            all.put(advisory, together(several, parts.getOrDefault(advisory, List.of())));
        });
        return List.copyOf(all.values());
    }

    /** The reason is that of one hit: the asset's own, or the part that stands first. */
    private static Match together(List<Match> several, List<PartMatch> parts) {
        Match worst = several.stream().min(Comparator.comparing(Match::verdict)).orElseThrow();
        List<PartMatch> sorted = parts.stream().sorted(ORDER).toList();
        boolean own = several.size() > parts.size() && several.getFirst().verdict() == worst.verdict();
        Map<String, VulnerabilityVerdict> verdicts = new TreeMap<>();
        for (Match match : several) {
            for (VulnerabilityVerdict one : match.vulnerabilities()) {
                verdicts.merge(
                        one.vulnerability(),
                        one,
                        (old, other) -> old.verdict().compareTo(other.verdict()) <= 0 ? old : other);
            }
        }
        Reason reason = own ? several.getFirst().reason() : sorted.getFirst().reason();
        return new Match(
                worst.assetId(),
                worst.row(),
                worst.advisoryId(),
                worst.verdict(),
                List.copyOf(verdicts.values()),
                reason.withParts(sorted));
    }
}
