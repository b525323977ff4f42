package org.wardround.engine.remediation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** Matches with some of their vulnerabilities taken out. */
final class OpenMatches {
    private OpenMatches() {}

    /** The most serious verdict; the other one where there is no vulnerability. */
    static Verdict worst(List<VulnerabilityVerdict> verdicts, Verdict otherwise) {
        return verdicts.stream()
                .map(VulnerabilityVerdict::verdict)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    static List<VulnerabilityVerdict> sorted(List<VulnerabilityVerdict> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparing(VulnerabilityVerdict::vulnerability))
                .toList();
    }

    static boolean reported(Verdict verdict) {
        return verdict == Verdict.AFFECTED || verdict == Verdict.POSSIBLE;
    }

    /** The match without the vulnerabilities that are done; empty when a person has nothing left to do. */
    static Optional<Match> open(Match match, Predicate<String> done) {
        if (match.vulnerabilities().isEmpty()) {
            return done.test("") ? Optional.empty() : Optional.of(match);
        }
        List<VulnerabilityVerdict> left = match.vulnerabilities().stream()
                .filter(one -> !reported(one.verdict()) || !done.test(one.vulnerability()))
                .toList();
        if (left.size() == match.vulnerabilities().size()) {
            return Optional.of(match);
        }
        Verdict verdict = worst(left, Verdict.NOT_AFFECTED);
        return reported(verdict)
                ? Optional.of(
                        new Match(match.assetId(), match.row(), match.advisoryId(), verdict, left, match.reason()))
                : Optional.empty();
    }
}
