package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.NameMatch.Grade;

/** Turns a row's version and the publisher's product status into verdicts. */
final class Verdicts {
    private Verdicts() {}

    private record Tested(Named named, Outcome outcome, boolean listed) {}

    static Optional<Match> of(Asset asset, RowVersion version, List<Named> closest, RowName row, NameCheck names) {
        Advisory advisory = closest.getFirst().entry().advisory();
        List<Tested> tested = new ArrayList<>();
        for (Named named : closest) {
            tested.add(new Tested(
                    named,
                    outcome(named, version, row, names),
                    listed(advisory, named.entry().product().productId())));
        }
        if (tested.stream().anyMatch(one -> isCompared(one.outcome()))) {
            tested.removeIf(one -> one.outcome() instanceof Outcome.OtherSeries);
        }
        Map<String, Verdict> byVulnerability = new TreeMap<>();
        for (Vulnerability vulnerability : advisory.vulnerabilities()) {
            verdict(vulnerability, tested)
                    .ifPresent(verdict -> byVulnerability.merge(vulnerability.id(), verdict, Verdicts::worse));
        }
        Verdict overall = byVulnerability.values().stream()
                .reduce(Verdicts::worse)
                .orElseGet(() -> tested.stream()
                        .map(one -> Verdicts.affected(one, false))
                        .reduce(Verdicts::worse)
                        .orElseThrow());
        Tested reason = tested.stream()
                .filter(one -> verdictOf(one.outcome()) == overall)
                .findFirst()
                .orElse(tested.getFirst());
        List<VulnerabilityVerdict> list = new ArrayList<>();
        byVulnerability.forEach((id, verdict) -> list.add(new VulnerabilityVerdict(id, verdict)));
        return Optional.of(
                new Match(asset.id(), asset.row(), advisory.id(), overall, list, reason(reason, version, overall)));
    }

    private static Outcome outcome(Named named, RowVersion version, RowName row, NameCheck names) {
        Entry entry = named.entry();
        if (named.name().grade() == Grade.WEAK) {
            return new Outcome.Unknown("weak-name");
        }
        if (named.name().source() == NamePattern.Source.MODEL_LIST && entry.modelList()) {
            return new Outcome.Inside();
        }
        boolean byIdentifier = named.name().source() == NamePattern.Source.IDENTIFIER;
        if (byIdentifier
                && !named.version().isEmpty()
                && entry.product().versionText().isEmpty()) {
            return VersionCheck.test(version, new VersionRule.Exact(Version.of(named.version()), named.version()));
        }
        Outcome outcome = entry.modelList() && !byIdentifier
                ? new Outcome.Unknown("model-not-given")
                : VersionCheck.test(version, entry.rule());
        if (named.name().grade() == Grade.FAMILY && outcome.equals(new Outcome.Inside())) {
            outcome = new Outcome.Unknown("member-not-given");
        }
        boolean onHost = byIdentifier
                || entry.host().isEmpty()
                || entry.host().stream()
                        .anyMatch(host -> names.check(
                                        host, row, entry.group(), entry.vendor().words(), false)
                                instanceof NameMatch);
        return onHost || !outcome.equals(new Outcome.Inside()) ? outcome : new Outcome.Unknown("platform-not-given");
    }

    private static boolean listed(Advisory advisory, String productId) {
        return advisory.vulnerabilities().stream()
                .anyMatch(one -> one.status().values().stream().anyMatch(ids -> ids.contains(productId)));
    }

    private static Optional<Verdict> verdict(Vulnerability vulnerability, List<Tested> tested) {
        Map<Verdict, Boolean> found = new EnumMap<>(Verdict.class);
        Optional<Verdict> stated = Optional.empty();
        for (Tested one : tested) {
            String id = one.named().entry().product().productId();
            if (!one.listed()) {
                found.put(affected(one, false), true);
            }
            for (Map.Entry<ProductStatus, List<String>> status :
                    vulnerability.status().entrySet()) {
                if (!status.getValue().contains(id)) {
                    continue;
                }
                switch (status.getKey()) {
                    case KNOWN_AFFECTED, FIRST_AFFECTED, LAST_AFFECTED -> found.put(affected(one, true), true);
                    case UNDER_INVESTIGATION, UNKNOWN -> found.put(affected(one, false), true);
                    case KNOWN_NOT_AFFECTED -> stated = inside(one) ? Optional.of(Verdict.NOT_AFFECTED) : stated;
                    case FIXED, FIRST_FIXED, RECOMMENDED -> stated = inside(one) ? Optional.of(Verdict.FIXED) : stated;
                }
            }
        }
        return stated.isPresent() ? stated : found.keySet().stream().reduce(Verdicts::worse);
    }

    private static boolean isCompared(Outcome outcome) {
        return outcome instanceof Outcome.Inside || outcome instanceof Outcome.Outside;
    }

    private static boolean inside(Tested one) {
        return one.outcome().equals(new Outcome.Inside());
    }

    private static Verdict affected(Tested one, boolean stated) {
        Verdict verdict = verdictOf(one.outcome());
        return verdict == Verdict.AFFECTED && !stated ? Verdict.POSSIBLE : verdict;
    }

    private static Verdict verdictOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Inside inside -> Verdict.AFFECTED;
            case Outcome.Outside outside -> Verdict.NOT_AFFECTED;
            case Outcome.OtherSeries otherSeries -> Verdict.POSSIBLE;
            case Outcome.Unknown unknown -> Verdict.POSSIBLE;
        };
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Reason reason(Tested tested, RowVersion version, Verdict overall) {
        Named named = tested.named();
        ProductEvidence product = new ProductEvidence(
                EntryMaker.name(named.entry().product()),
                named.name().shared(),
                named.name().missing(),
                named.name().score());
        return new Reason(
                named.vendor(),
                product,
                evidence(tested, version, overall),
                named.entry().product().productId(),
                named.entry().product().pointer());
    }

    private static VersionEvidence evidence(Tested tested, RowVersion version, Verdict overall) {
        String rule = tested.named().entry().product().versionText();
        if (overall != verdictOf(tested.outcome())) {
            return new VersionEvidence.ByStatus(
                    overall == Verdict.POSSIBLE ? "none" : overall.name().toLowerCase(java.util.Locale.ROOT));
        }
        return switch (tested.outcome()) {
            case Outcome.Inside inside ->
                tested.named().entry().rule() instanceof VersionRule.Everything
                        ? new VersionEvidence.AllVersions(rule)
                        : new VersionEvidence.Compared(version.written(), rule, true);
            case Outcome.Outside outside -> new VersionEvidence.Compared(version.written(), rule, false);
            case Outcome.OtherSeries otherSeries ->
                new VersionEvidence.NotComparable(version.written(), rule, "other-series");
            case Outcome.Unknown unknown ->
                unknown.why().equals("no-version")
                        ? new VersionEvidence.NoVersion(rule)
                        : new VersionEvidence.NotComparable(version.written(), rule, unknown.why());
        };
    }
}
