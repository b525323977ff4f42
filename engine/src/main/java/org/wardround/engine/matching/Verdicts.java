package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.NameMatch.Grade;

/**
 * Turns the versions of rows that name the same product into verdicts of one advisory. Rows whose versions stand alike
 * to the rules of the advisory share one judgement. Used by one thread.
 */
final class Verdicts {
    private final List<Named> closest;
    private final List<Boolean> onHost = new ArrayList<>();
    private final List<Exclusions> exclusions = new ArrayList<>();
    private final Judge judge;
    private final Variants variants;
    private final Map<Integer, ProductEvidence> evidence = new HashMap<>();
    private final Map<List<Outcome>, Judge.Judged> judged = new HashMap<>();

    Verdicts(List<Named> closest, HostCheck host) {
        this.closest = closest;
        this.variants = new Variants(closest);
        this.judge = new Judge(new Statements(closest), closest.size());
        for (Named named : closest) {
            onHost.add(!named.needsHost() || host.isOn(named.entry()));
            exclusions.add(host.exclusions(named.entry()));
        }
    }

    /** Whether a serial number may decide. */
    boolean readSerials() {
        return closest.stream().anyMatch(named -> named.entry().rule().readsSerial());
    }

    /** What the advisory says of a row; nothing where it says nothing of the row's version. */
    Optional<Match> of(Asset asset, RowVersion version) {
        List<Outcome> tested = new ArrayList<>(closest.size());
        for (int i = 0; i < closest.size(); i++) {
            tested.add(exclusions.get(i).taken(outcome(closest.get(i), onHost.get(i), version), version));
        }
        List<Outcome> outcomes = variants.settled(tested, version);
        Judge.Judged what = judged.computeIfAbsent(List.copyOf(outcomes), judge::judge);
        if (what.silent()) {
            return Optional.empty();
        }
        Named named = closest.get(what.deciding());
        Reason reason = new Reason(
                        named.vendor(),
                        evidence.computeIfAbsent(what.deciding(), any -> evidence(named)),
                        evidence(what, outcomes.get(what.deciding()), version),
                        named.entry().product().productId(),
                        named.entry().product().pointer())
                .withOtherRules(otherRules(what));
        return Optional.of(new Match(
                asset.id(),
                asset.row(),
                named.entry().advisory().id(),
                what.overall(),
                what.vulnerabilities(),
                reason));
    }

    private static ProductEvidence evidence(Named named) {
        return new ProductEvidence(
                EntryMaker.name(named.entry().product()),
                named.name().shared(),
                named.name().missing(),
                named.name().score());
    }

    private List<String> otherRules(Judge.Judged what) {
        String deciding = closest.get(what.deciding()).rule();
        return what.others().stream()
                .map(i -> closest.get(i).rule())
                .filter(rule -> !rule.equals(deciding))
                .distinct()
                .toList();
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
        if (named.isListed()) {
            return new Outcome.Inside();
        }
        Outcome outcome =
                entry.modelList() ? new Outcome.Unknown("model-not-given") : VersionCheck.test(version, entry.rule());
        return named.name().grade() == Grade.FAMILY && outcome.equals(new Outcome.Inside())
                ? new Outcome.Unknown("member-not-given")
                : outcome;
    }

    private VersionEvidence evidence(Judge.Judged judged, Outcome outcome, RowVersion row) {
        Named named = closest.get(judged.deciding());
        Verdict overall = judged.overall();
        String rule = named.rule();
        String version = named.test().version(row);
        if (overall == Verdict.POSSIBLE && outcome instanceof Outcome.Outside) {
            return new VersionEvidence.NotComparable(version, rule, "older-than-fix");
        }
        if (overall != Judge.verdictOf(outcome)) {
            return new VersionEvidence.ByStatus(
                    overall == Verdict.POSSIBLE ? "none" : overall.name().toLowerCase(Locale.ROOT));
        }
        return switch (outcome) {
            case Outcome.Inside inside -> inside(named, version, rule);
            case Outcome.Outside outside -> outside(judged.deciding(), version, row);
            case Outcome.OtherSeries otherSeries -> new VersionEvidence.NotComparable(version, rule, "other-series");
            case Outcome.Unknown unknown ->
                unknown.why().equals("no-version")
                        ? new VersionEvidence.NoVersion(rule)
                        : new VersionEvidence.NotComparable(version, rule, unknown.why());
        };
    }

    private VersionEvidence outside(int deciding, String version, RowVersion row) {
        Named named = closest.get(deciding);
        if (exclusions.get(deciding).leaveOut(row)) {
            return new VersionEvidence.NamedFor(
                    version, EntryMaker.name(named.entry().product()));
        }
        return isOtherByName(named, row)
                ? new VersionEvidence.NamedFor(version, named.entry().namedText())
                : new VersionEvidence.Compared(version, named.rule(), false);
    }

    private static VersionEvidence inside(Named named, String version, String rule) {
        if (named.isListed()) {
            return new VersionEvidence.Listed(rule);
        }
        return named.isForAllVersions()
                ? new VersionEvidence.AllVersions(rule)
                : new VersionEvidence.Compared(version, rule, true);
    }

    /** Whether the version in the product's own name, such as "8.0.x", is what leaves the row out. */
    private static boolean isOtherByName(Named named, RowVersion row) {
        return named.test() instanceof VersionTest.ByName
                && VersionCheck.test(row, named.entry().named()) instanceof Outcome.Outside;
    }
}
