package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.intelligence.Vulnerability;

/** Turns what testing versions gave, and the lists that products stand in, into verdicts of one advisory. */
final class Judge {
    private final Statements statements;
    private final int products;

    /**
     * What a row is told.
     *
     * @param overall the most serious verdict
     * @param vulnerabilities verdict by vulnerability
     * @param deciding place of the product that the reason speaks of
     * @param others places of other products that come to the same
     * @param silent whether the advisory says nothing of this version
     */
    record Judged(
            Verdict overall,
            List<VulnerabilityVerdict> vulnerabilities,
            int deciding,
            List<Integer> others,
            boolean silent) {
        Judged {
            vulnerabilities = List.copyOf(vulnerabilities);
            others = List.copyOf(others);
        }
    }

    Judge(Statements statements, int products) {
        this.statements = statements;
        this.products = products;
    }

    Judged judge(List<Outcome> outcomes) {
        boolean anyCompared = outcomes.stream().anyMatch(Judge::isCompared);
        List<Integer> counting = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            if (!anyCompared || !(outcomes.get(i) instanceof Outcome.OtherSeries)) {
                counting.add(i);
            }
        }
        Map<String, VulnerabilityVerdict> byVulnerability = new TreeMap<>();
        List<Vulnerability> vulnerabilities = statements.vulnerabilities();
        for (int i = 0; i < vulnerabilities.size(); i++) {
            verdict(i, outcomes, counting)
                    .ifPresent(one -> byVulnerability.merge(one.vulnerability(), one, Judge::worse));
        }
        Verdict overall = byVulnerability.values().stream()
                .map(VulnerabilityVerdict::verdict)
                .reduce(Judge::worse)
                .orElseGet(() -> counting.stream()
                        .map(i -> affected(outcomes.get(i), false))
                        .reduce(Judge::worse)
                        .orElseThrow());
        List<Integer> alike = counting.stream()
                .filter(i -> verdictOf(outcomes.get(i)) == overall)
                .toList();
        int deciding = alike.isEmpty() ? counting.getFirst() : alike.getFirst();
        boolean silent = byVulnerability.isEmpty()
                && counting.stream()
                        .allMatch(i -> statements.isListed(i) && outcomes.get(i) instanceof Outcome.Outside);
        List<Integer> others = alike.isEmpty() ? List.of() : alike.subList(1, alike.size());
        return new Judged(overall, List.copyOf(byVulnerability.values()), deciding, others, silent);
    }

    private Optional<VulnerabilityVerdict> verdict(int number, List<Outcome> outcomes, List<Integer> counting) {
        String id = statements.vulnerabilities().get(number).id();
        Map<Verdict, Basis> found = new EnumMap<>(Verdict.class);
        Optional<VulnerabilityVerdict> cleared = Optional.empty();
        boolean besideFix = false;
        for (int i : counting) {
            Outcome outcome = outcomes.get(i);
            boolean inside = outcome instanceof Outcome.Inside;
            Basis basis = inside ? statements.basis(number, i) : Basis.IMPLIED;
            if (!statements.isListed(i)) {
                found.putIfAbsent(affected(outcome, false), Basis.IMPLIED);
            }
            for (ProductStatus status : statements.of(number, i)) {
                switch (status) {
                    case KNOWN_AFFECTED, FIRST_AFFECTED, LAST_AFFECTED ->
                        found.merge(affected(outcome, true), basis, Judge::firmer);
                    case UNDER_INVESTIGATION, UNKNOWN -> found.putIfAbsent(affected(outcome, false), Basis.IMPLIED);
                    case KNOWN_NOT_AFFECTED ->
                        cleared = inside
                                ? Optional.of(new VulnerabilityVerdict(id, Verdict.NOT_AFFECTED, basis))
                                : cleared;
                    case FIXED, FIRST_FIXED, RECOMMENDED -> {
                        cleared = inside ? Optional.of(new VulnerabilityVerdict(id, Verdict.FIXED, basis)) : cleared;
                        besideFix |= outcome instanceof Outcome.Outside;
                        besideFix(outcome).ifPresent(verdict -> found.putIfAbsent(verdict, Basis.IMPLIED));
                    }
                }
            }
        }
        if (cleared.isPresent()) {
            return cleared;
        }
        if (found.isEmpty() && besideFix) {
            // the fix is in another version, and nobody says what that means for this one
            found.put(Verdict.POSSIBLE, Basis.IMPLIED);
        }
        return found.entrySet().stream()
                .findFirst()
                .map(worst -> new VulnerabilityVerdict(id, worst.getKey(), worst.getValue()));
    }

    private static Basis firmer(Basis one, Basis other) {
        return one.compareTo(other) >= 0 ? one : other;
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

    static Verdict verdictOf(Outcome outcome) {
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

    private static VulnerabilityVerdict worse(VulnerabilityVerdict one, VulnerabilityVerdict other) {
        return one.verdict().compareTo(other.verdict()) <= 0 ? one : other;
    }
}
