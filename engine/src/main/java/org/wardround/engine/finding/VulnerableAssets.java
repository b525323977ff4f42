package org.wardround.engine.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

/**
 * Rates an asset that an advisory speaks of. Every vulnerability that really matches is decided by the deployer tree; the
 * worst decides for the match. Criticality: defer 1; scheduled 2, or 3 where patients may be harmed; out of cycle 4;
 * immediate, or out of cycle on a network where it is being exploited and patients may be harmed, 5. "Possibly affected" takes one
 * off. KEV and EPSS count only for a vulnerability that matches.
 */
final class VulnerableAssets {
    /** EPSS probability from which exploitation counts as likely. */
    static final double LIKELY = 0.1;

    private static final Comparator<Decision> WORST_FIRST = Comparator.comparingInt(
                    (Decision decision) -> -decision.criticality())
            .thenComparing(decision -> decision.ssvc().exploitation(), Comparator.reverseOrder())
            .thenComparing(decision -> decision.ssvc().urgency(), Comparator.reverseOrder())
            .thenComparing(Decision::score, Comparator.reverseOrder())
            .thenComparing(decision -> decision.ssvc().decidedBy());

    private final Intelligence intelligence;
    private final Map<String, Advisory> advisories = new HashMap<>();

    VulnerableAssets(Intelligence intelligence) {
        this.intelligence = intelligence;
        intelligence.advisories().forEach(advisory -> advisories.putIfAbsent(advisory.id(), advisory));
    }

    Finding of(String id, AssetFacts facts, Match match) {
        Decision worst = decisions(facts, match).stream().min(WORST_FIRST).orElseThrow();
        return new Finding.VulnerableAsset(
                id,
                facts.asset(),
                facts.kind().id(),
                match,
                worst.ssvc(),
                new Rating(worst.criticality(), path(facts, worst)),
                VulnerabilityAdvice.of(facts, match, worst.verdict(), vulnerability(match, worst)));
    }

    private List<Decision> decisions(AssetFacts facts, Match match) {
        List<Decision> decisions = new ArrayList<>();
        for (VulnerabilityVerdict one : match.vulnerabilities()) {
            if (one.verdict() == Verdict.AFFECTED || one.verdict() == Verdict.POSSIBLE) {
                decisions.add(decide(facts, match, one.vulnerability(), one.verdict()));
            }
        }
        if (decisions.isEmpty()) {
            decisions.add(decide(facts, match, "", match.verdict()));
        }
        return decisions;
    }

    private Decision decide(AssetFacts facts, Match match, String cve, Verdict verdict) {
        Optional<Vulnerability> vulnerability = vulnerability(match, cve);
        Truth automatable = vulnerability
                .map(found ->
                        CvssVectors.automatable(found.scores(), match.reason().productId()))
                .orElse(Truth.UNKNOWN);
        Exploitation exploitation = exploitation(cve);
        Urgency urgency = DeployerTree.decide(
                exploitation, facts.exposure(), automatable, facts.impact().level());
        Ssvc ssvc = new Ssvc(
                exploitation, facts.exposure(), automatable, facts.impact().level(), urgency, cve);
        int level = level(ssvc, facts);
        return new Decision(
                ssvc,
                verdict,
                verdict == Verdict.POSSIBLE ? Math.max(1, level - 1) : level,
                vulnerability.map(Vulnerability::highestScore).orElse(0.0));
    }

    private static int level(Ssvc ssvc, AssetFacts facts) {
        return switch (ssvc.urgency()) {
            case TRACK -> 1;
            case TRACK_CLOSELY -> facts.mayHarm() ? 3 : 2;
            case ATTEND -> facts.mayHarm() && facts.networked() && ssvc.exploitation() == Exploitation.ACTIVE ? 5 : 4;
            case ACT -> 5;
        };
    }

    private Exploitation exploitation(String cve) {
        if (intelligence.exploited().containsKey(cve)) {
            return Exploitation.ACTIVE;
        }
        EpssScore epss = intelligence.epss().get(cve);
        return epss != null && epss.probability() >= LIKELY ? Exploitation.PROOF_OF_CONCEPT : Exploitation.NONE;
    }

    private Optional<Vulnerability> vulnerability(Match match, Decision decision) {
        return vulnerability(match, decision.ssvc().decidedBy());
    }

    private Optional<Vulnerability> vulnerability(Match match, String id) {
        Advisory advisory = advisories.get(match.advisoryId());
        return advisory == null
                ? Optional.empty()
                : advisory.vulnerabilities().stream()
                        .filter(vulnerability -> vulnerability.id().equals(id))
                        .findFirst();
    }

    private static List<Rating.Step> path(AssetFacts facts, Decision decision) {
        Ssvc ssvc = decision.ssvc();
        List<Rating.Step> path = new ArrayList<>();
        path.add(new Rating.Step("vulnerability", ssvc.decidedBy()));
        path.add(new Rating.Step("exploitation", ssvc.exploitation().name()));
        path.add(new Rating.Step("exposure", ssvc.exposure().name()));
        path.add(new Rating.Step("automatable", ssvc.automatable().name()));
        path.add(new Rating.Step("device-class", facts.kind().id()));
        if (!facts.impact().service().isEmpty()) {
            path.add(new Rating.Step("service", facts.impact().service()));
        }
        path.add(new Rating.Step("care-impact", ssvc.impact().name()));
        path.add(new Rating.Step("urgency", ssvc.urgency().name()));
        path.add(new Rating.Step("verdict", decision.verdict().name()));
        return path;
    }

    /** The decision for one vulnerability; the score only settles ties. */
    record Decision(Ssvc ssvc, Verdict verdict, int criticality, double score) {}
}
