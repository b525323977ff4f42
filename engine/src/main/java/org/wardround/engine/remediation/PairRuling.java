package org.wardround.engine.remediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.ProductEvidence;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.engine.remediation.Correction.Pinned;
import org.wardround.engine.remediation.Correction.Rejected;

/** Applies corrections to one pair of asset and advisory. */
final class PairRuling {
    private final Asset asset;
    private final Advisory advisory;

    PairRuling(Asset asset, Advisory advisory) {
        this.asset = asset;
        this.advisory = advisory;
    }

    /** What is left of a match, or what becomes of none, after one correction. */
    Optional<Match> apply(Correction correction, Optional<Match> match) {
        if (holds(correction, match)) {
            return match;
        }
        return switch (correction.ruling()) {
            case Pinned pinned ->
                Optional.of(match.map(found -> pinned(correction, pinned.verdict(), found))
                        .orElseGet(() -> stated(correction, pinned.verdict())));
            case Rejected rejected -> match.flatMap(found -> without(correction, found));
        };
    }

    /** Whether a match is already what the correction asks for. */
    static boolean holds(Correction correction, Optional<Match> match) {
        return switch (correction.ruling()) {
            case Pinned pinned -> match.isPresent() && isPinned(correction, pinned.verdict(), match.get());
            case Rejected rejected -> match.isEmpty() || !names(match.get(), correction);
        };
    }

    private static boolean isPinned(Correction correction, Verdict verdict, Match match) {
        List<VulnerabilityVerdict> scope = match.vulnerabilities().stream()
                .filter(one -> correction.covers(one.vulnerability()))
                .toList();
        boolean all = scope.stream().allMatch(one -> one.verdict() == verdict);
        return !correction.ofOneVulnerability() ? all && match.verdict() == verdict : all && !scope.isEmpty();
    }

    private static boolean names(Match match, Correction correction) {
        return !correction.ofOneVulnerability()
                || match.vulnerabilities().stream().anyMatch(one -> correction.covers(one.vulnerability()));
    }

    private Match pinned(Correction correction, Verdict verdict, Match match) {
        List<VulnerabilityVerdict> verdicts = new ArrayList<>();
        for (VulnerabilityVerdict one : match.vulnerabilities()) {
            verdicts.add(
                    correction.covers(one.vulnerability())
                            ? new VulnerabilityVerdict(one.vulnerability(), verdict)
                            : one);
        }
        if (!names(match, correction)) {
            advisory.vulnerabilities().stream()
                    .map(Vulnerability::id)
                    .filter(correction::covers)
                    .distinct()
                    .forEach(id -> verdicts.add(new VulnerabilityVerdict(id, verdict)));
        }
        return corrected(correction, match, verdicts, verdict);
    }

    private static Optional<Match> without(Correction correction, Match match) {
        List<VulnerabilityVerdict> left = match.vulnerabilities().stream()
                .filter(one -> !correction.covers(one.vulnerability()))
                .toList();
        return !correction.ofOneVulnerability() || left.isEmpty()
                ? Optional.empty()
                : Optional.of(corrected(correction, match, left, match.verdict()));
    }

    private static Match corrected(
            Correction correction, Match match, List<VulnerabilityVerdict> verdicts, Verdict otherwise) {
        Reason reason = match.reason();
        VersionEvidence evidence =
                new VersionEvidence.Corrected(reason.version(), match.verdict(), correction.decision());
        return new Match(
                match.assetId(),
                match.row(),
                match.advisoryId(),
                OpenMatches.worst(verdicts, otherwise),
                OpenMatches.sorted(verdicts),
                reason.with(evidence));
    }

    private Match stated(Correction correction, Verdict verdict) {
        List<VulnerabilityVerdict> verdicts = advisory.vulnerabilities().stream()
                .map(Vulnerability::id)
                .distinct()
                .map(id -> new VulnerabilityVerdict(id, verdict))
                .filter(one -> correction.covers(one.vulnerability()))
                .toList();
        Reason reason = new Reason(
                new VendorEvidence.ByPerson(correction.decision().author()),
                new ProductEvidence("", List.of(), List.of(), 0),
                new VersionEvidence.Stated(correction.decision()),
                "",
                "");
        return new Match(asset.id(), asset.row(), advisory.id(), verdict, OpenMatches.sorted(verdicts), reason);
    }
}
