package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;

/** Matches that belong together. */
final class Grouped {
    private Grouped() {}

    /** By a key, in the order in which the keys come up. */
    static <K> Map<K, List<Match>> by(List<Match> matches, Function<Match, K> key) {
        Map<K, List<Match>> groups = new LinkedHashMap<>();
        matches.forEach(match -> groups.computeIfAbsent(key.apply(match), any -> new ArrayList<>())
                .add(match));
        return groups;
    }

    /** The most serious verdict. */
    static Verdict worst(List<Match> matches) {
        return matches.stream().map(Match::verdict).min(Verdict::compareTo).orElse(Verdict.NOT_AFFECTED);
    }

    /** The first match with the most serious verdict, whose reason speaks for all. */
    static Match telling(List<Match> matches) {
        Verdict worst = worst(matches);
        return matches.stream()
                .filter(match -> match.verdict() == worst)
                .findFirst()
                .orElseThrow();
    }

    /** Every vulnerability that decides for one of them, sorted, each once. */
    static List<String> vulnerabilities(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> MatchView.deciding(match).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
