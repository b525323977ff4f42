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

    Verdicts(List<Named> closest, HostCheck host) {
        this.closest = closest;
        this.statements = new Statements(closest);
        for (Named named : closest) {
            onHost.add(!named.needsHost() || host.isOn(named.entry()));
            evidence.add(new ProductEvidence(
                    EntryMaker.name(named.entry().product()),
                    named.name().shared(),
                    named.name().missing(),
                    named.name().score()));
        }
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
                evidence(named, outcomes.get(what.deciding()), version, what.overall()),
                named.entry().product().productId(),
                named.entry().product().pointer());
        return new Match(
                asset.id(), asset.row(), named.entry().advisory().id(), what.overall(), what.vulnerabilities(), reason);
    }

    private static Outcome outcome(Named named, boolean onHost, RowVersion version) {
        Outcome outcome = switch (named.test()) {
            case VersionTest.ByName byName -> byName(named, version);
            case VersionTest.Same same -> new Outcome.Inside();
            case VersionTest.ByText byText -> VersionTest.test(byText, version);
            case VersionTest.InOrder inOrder -> VersionTest.test(inOrder, version);
        };
        return onHost || !outcome.equals(new Outcome.Inside()) ? outcome : new Outcome.Unknown("platform-not-given");
    }

    private static Outcome byName(Named named, RowVersion version) {
        Entry entry = named.entry();
        if (named.name().grade() == Grade.WEAK) {
            return new Outcome.Unknown("weak-name");
        }
        if (named.name().source() == NamePattern.Source.MODEL_LIST && entry.modelList()) {
            return new Outcome.Inside();
        }
        Outcome outcome =
                entry.modelList() ? new Outcome.Unknown("model-not-given") : VersionCheck.test(version, entry.rule());
        return named.name().grade() == Grade.FAMILY && outcome.equals(new Outcome.Inside())
                ? new Outcome.Unknown("member-not-given")
                : outcome;
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
                    case FIXED, FIRST_FIXED, RECOMMENDED -> {
                        stated = inside ? Optional.of(Verdict.FIXED) : stated;
                        besideFix(outcome).ifPresent(found::add);
                    }
                }
            }
        }
        return stated.isPresent() ? stated : found.stream().reduce(Verdicts::worse);
    }

    /** In an ecosystem's order, what is newer than the version that holds a fix has it too, what is older may lack it. */
    private static Optional<Verdict> besideFix(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Outside outside ->
                outside.side() == 0
                        ? Optional.empty()
                        : Optional.of(outside.side() > 0 ? Verdict.FIXED : Verdict.POSSIBLE);
            case Outcome.Inside inside -> Optional.empty();
            case Outcome.OtherSeries otherSeries -> Optional.empty();
            case Outcome.Unknown unknown -> Optional.empty();
        };
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

    private static VersionEvidence evidence(Named named, Outcome outcome, RowVersion row, Verdict overall) {
        String rule = named.rule();
        String version = named.test().version(row);
        if (overall != verdictOf(outcome)) {
            return new VersionEvidence.ByStatus(
                    overall == Verdict.POSSIBLE ? "none" : overall.name().toLowerCase(Locale.ROOT));
        }
        return switch (outcome) {
            case Outcome.Inside inside ->
                named.isForAllVersions()
                        ? new VersionEvidence.AllVersions(rule)
                        : new VersionEvidence.Compared(version, rule, true);
            case Outcome.Outside outside -> new VersionEvidence.Compared(version, rule, false);
            case Outcome.OtherSeries otherSeries -> new VersionEvidence.NotComparable(version, rule, "other-series");
            case Outcome.Unknown unknown ->
                unknown.why().equals("no-version")
                        ? new VersionEvidence.NoVersion(rule)
                        : new VersionEvidence.NotComparable(version, rule, unknown.why());
        };
    }
}
