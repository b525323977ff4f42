package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.matching.Ruling.Kind;

/** The matches of one asset or part while it is settled which documents count. */
final class Settlement {
    private final List<Match> matches;
    private final List<List<Ruling>> rulings = new ArrayList<>();
    private final List<Map<String, Verdict>> cleared = new ArrayList<>();

    Settlement(List<Match> matches) {
        this.matches = matches;
        matches.forEach(any -> {
            rulings.add(new ArrayList<>());
            cleared.add(new TreeMap<>());
        });
    }

    /** What a document reports does not count, since another one clears it. */
    void cleared(Said report, Said by) {
        if (report.place() >= 0) {
            cleared.get(report.place())
                    .put(report.said().vulnerability(), by.said().verdict());
        }
        rule(report, by, Kind.YIELDS);
        rule(by, report, Kind.PREVAILS);
    }

    /** What a document reports counts although another one clears it. */
    void stands(Said report, Said other, boolean heavier) {
        rule(report, other, heavier ? Kind.PREVAILS : Kind.CONTRADICTS);
        rule(other, report, heavier ? Kind.YIELDS : Kind.CONTRADICTS);
    }

    private void rule(Said one, Said other, Kind kind) {
        if (one.place() >= 0) {
            Ruling ruling = new Ruling(
                    one.said().vulnerability(), other.document(), other.said().verdict(), kind);
            List<Ruling> list = rulings.get(one.place());
            if (!list.contains(ruling)) {
                list.add(ruling);
            }
        }
    }

    List<Match> matches() {
        List<Match> settled = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            settled.add(rulings.get(i).isEmpty() ? match : settled(match, cleared.get(i), rulings.get(i)));
        }
        return settled;
    }

    private static Match settled(Match match, Map<String, Verdict> cleared, List<Ruling> rulings) {
        List<VulnerabilityVerdict> verdicts = new ArrayList<>();
        for (VulnerabilityVerdict one : match.vulnerabilities()) {
            Verdict other = cleared.get(one.vulnerability());
            verdicts.add(other == null ? one : new VulnerabilityVerdict(one.vulnerability(), other));
        }
        Verdict overall = verdicts.stream()
                .map(VulnerabilityVerdict::verdict)
                .reduce(Judge::worse)
                .orElse(match.verdict());
        return new Match(
                match.assetId(),
                match.row(),
                match.advisoryId(),
                overall,
                verdicts,
                match.reason().withRulings(rulings));
    }
}
