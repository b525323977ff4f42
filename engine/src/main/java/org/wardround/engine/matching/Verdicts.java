package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.NameMatch.Grade;

/**
 * Turns the versions of rows that name the same product into verdicts of one advisory. Rows whose versions stand alike
 * to the rules of the advisory share one judgement. Used by one thread.
 */
final class Verdicts {
    private final List<Named> closest;
    private final List<Boolean> onHost = new ArrayList<>();
    private final Statements statements;
    private final List<ProductEvidence> evidence = new ArrayList<>();
    private final Map<List<Outcome>, Judged> judged = new HashMap<>();

    /**
     * What a row is told.
     *
     * @param overall the most serious verdict
     * @param vulnerabilities verdict by vulnerability
     * @param deciding place of the product that the reason speaks of
     */
    private record Judged(Verdict overall, List<VulnerabilityVerdict> vulnerabilities, int deciding) {}

    Verdicts(List<Named> closest, RowName row, NameCheck names) {
        this.closest = closest;
        this.statements = new Statements(closest);
        for (Named named : closest) {
            onHost.add(isOnHost(named.entry(), row, names));
            evidence.add(new ProductEvidence(
                    EntryMaker.name(named.entry().product()),
                    named.name().shared(),
                    named.name().missing(),
                    named.name().score()));
        }
    }

    private static boolean isOnHost(Entry entry, RowName row, NameCheck names) {
        for (NamePattern host : entry.host()) {
            if (names.check(host, row, entry.group(), entry.vendor().words(), false) instanceof NameMatch) {
                return true;
            }
        }
        return entry.host().isEmpty();
    }

    /** Whether a serial number may decide. */
    boolean readSerials() {
        return closest.stream().anyMatch(named -> named.entry().rule().readsSerial());
    }

    Match of(Asset asset, RowVersion version) {
        List<Outcome> outcomes = new ArrayList<>(closest.size());
        for (int i = 0; i < closest.size(); i++) {
            outcomes.add(outcome(closest.get(i), onHost.get(i), version));
        }
        Judged what = judged.computeIfAbsent(List.copyOf(outcomes), this::judge);
        Named named = closest.get(what.deciding());
        Reason reason = new Reason(
                named.vendor(),
                evidence.get(what.deciding()),
                evidence(named.entry(), outcomes.get(what.deciding()), version, what.overall()),
                named.entry().product().productId(),
                named.entry().product().pointer());
        return new Match(
                asset.id(), asset.row(), named.entry().advisory().id(), what.overall(), what.vulnerabilities(), reason);
    }

    private static Outcome outcome(Named named, boolean onHost, RowVersion version) {
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
        return byIdentifier || onHost || !outcome.equals(new Outcome.Inside())
                ? outcome
                : new Outcome.Unknown("platform-not-given");
    }

    private Judged judge(List<Outcome> outcomes) {
        boolean anyCompared = outcomes.stream().anyMatch(Verdicts::isCompared);
        List<Integer> counting = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (!anyCompared || !(outcomes.get(i) instanceof Outcome.OtherSeries)) {
                counting.add(i);
            }
        }
        Map<String, Verdict> byVulnerability = new TreeMap<>();
        List<Vulnerability> vulnerabilities = statements.vulnerabilities();
        for (int i = 0; i < vulnerabilities.size(); i++) {
            String id = vulnerabilities.get(i).id();
            verdict(i, outcomes, counting).ifPresent(verdict -> byVulnerability.merge(id, verdict, Verdicts::worse));
        }
        Verdict overall = byVulnerability.values().stream()
                .reduce(Verdicts::worse)
                .orElseGet(() -> counting.stream()
                        .map(i -> affected(outcomes.get(i), false))
                        .reduce(Verdicts::worse)
                        .orElseThrow());
        int deciding = counting.stream()
                .filter(i -> verdictOf(outcomes.get(i)) == overall)
                .findFirst()
                .orElse(counting.getFirst());
        List<VulnerabilityVerdict> list = new ArrayList<>();
        byVulnerability.forEach((id, verdict) -> list.add(new VulnerabilityVerdict(id, verdict)));
        return new Judged(overall, List.copyOf(list), deciding);
    }

    private Optional<Verdict> verdict(int vulnerability, List<Outcome> outcomes, List<Integer> counting) {
        Set<Verdict> found = EnumSet.noneOf(Verdict.class);
        Optional<Verdict> stated = Optional.empty();
        for (int i : counting) {
            Outcome outcome = outcomes.get(i);
            boolean inside = outcome instanceof Outcome.Inside;
            if (!statements.isListed(i)) {
                found.add(affected(outcome, false));
            }
            for (ProductStatus status : statements.of(vulnerability, i)) {
                switch (status) {
                    case KNOWN_AFFECTED, FIRST_AFFECTED, LAST_AFFECTED -> found.add(affected(outcome, true));
                    case UNDER_INVESTIGATION, UNKNOWN -> found.add(affected(outcome, false));
                    case KNOWN_NOT_AFFECTED -> stated = inside ? Optional.of(Verdict.NOT_AFFECTED) : stated;
                    case FIXED, FIRST_FIXED, RECOMMENDED -> stated = inside ? Optional.of(Verdict.FIXED) : stated;
                }
            }
        }
        return stated.isPresent() ? stated : found.stream().reduce(Verdicts::worse);
    }

    private static boolean isCompared(Outcome outcome) {
        return outcome instanceof Outcome.Inside || outcome instanceof Outcome.Outside;
    }

    private static Verdict affected(Outcome outcome, boolean stated) {
        Verdict verdict = verdictOf(outcome);
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

    static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static VersionEvidence evidence(Entry entry, Outcome outcome, RowVersion version, Verdict overall) {
        String rule = entry.product().versionText();
        if (overall != verdictOf(outcome)) {
            return new VersionEvidence.ByStatus(
                    overall == Verdict.POSSIBLE ? "none" : overall.name().toLowerCase(Locale.ROOT));
        }
        return switch (outcome) {
            case Outcome.Inside inside ->
                entry.rule() instanceof VersionRule.Everything
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
