package org.wardround.engine.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.LocalView;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.engine.obligation.Gap;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.solution.Offer;

/**
 * What the rankings of today look at in a solution.
 *
 * @param worstScore highest CVSS base score among the open weaknesses that belong to a challenge which it answers; 0
 *     when there is none
 * @param weaknesses how many devices have such a weakness, counted once for each notice
 * @param lowestAnswer the lowest answer to a question that it could turn into a yes, as a share of what is in place; 1
 *     when no such question shows a gap
 * @param lowAnswers how many such questions show a gap
 * @param criticality of the most critical challenge that it answers, 1 to 5; 0 when none is known
 */
public record RankingFacts(double worstScore, int weaknesses, double lowestAnswer, int lowAnswers, int criticality) {
    /** Of a solution that nothing is known of. */
    static final RankingFacts NONE = new RankingFacts(0, 0, 1, 0, 0);

    /**
     * Collects them.
     *
     * @param offers what can be done
     * @param challenges how critical each challenge is, and which findings belong to it
     * @param findings what is wrong
     * @param advisories the notices, for the scores of their vulnerabilities
     * @param standings where the hospital stands with the law
     * @return facts by solution id
     */
    public static SortedMap<String, RankingFacts> of(
            List<Offer> offers,
            List<ChallengeStanding> challenges,
            List<Finding> findings,
            List<Advisory> advisories,
            List<ObligationStanding> standings) {
        Map<String, Map<String, Double>> scores = scores(advisories);
        Map<String, Double> ofFinding = new HashMap<>();
        for (Finding finding : findings) {
            if (finding instanceof Finding.VulnerableAsset vulnerable) {
                ofFinding.put(finding.id(), worst(vulnerable, scores));
            }
        }
        Map<Integer, Double> answers = new HashMap<>();
        for (ObligationStanding standing : standings) {
            for (Gap gap : standing.gaps()) {
                answers.merge(gap.question(), gap.level().share(), Math::min);
            }
        }
        SortedMap<String, RankingFacts> facts = new TreeMap<>();
        for (Offer offer : offers) {
            facts.put(offer.solution().id(), of(offer, challenges, ofFinding, answers));
        }
        return facts;
    }

    private static RankingFacts of(
            Offer offer,
            List<ChallengeStanding> challenges,
            Map<String, Double> ofFinding,
            Map<Integer, Double> answers) {
        Map<String, Double> own = new HashMap<>();
        int criticality = 0;
        for (ChallengeStanding standing : challenges) {
            boolean answered = offer.solution()
                    .targets()
                    .challenges()
                    .contains(standing.challenge().id());
            if (answered && standing.local() instanceof LocalView.Known known) {
                criticality = Math.max(criticality, known.criticality());
                for (String finding : known.findingIds()) {
                    Double score = ofFinding.get(finding);
                    if (score != null) {
                        own.put(finding, score);
                    }
                }
            }
        }
        List<Double> low = offer.solution().targets().questions().stream()
                .distinct()
                .filter(answers::containsKey)
                .map(question -> answers.getOrDefault(question, 1.0))
                .toList();
        return new RankingFacts(
                own.values().stream().mapToDouble(score -> score).max().orElse(0),
                own.size(),
                low.stream().mapToDouble(share -> share).min().orElse(1),
                low.size(),
                criticality);
    }

    private static Map<String, Map<String, Double>> scores(List<Advisory> advisories) {
        Map<String, Map<String, Double>> scores = new HashMap<>();
        for (Advisory advisory : advisories) {
            Map<String, Double> of = scores.computeIfAbsent(advisory.id(), id -> new HashMap<>());
            for (Vulnerability vulnerability : advisory.vulnerabilities()) {
                double worst = vulnerability.scores().stream()
                        .mapToDouble(Cvss::score)
                        .max()
                        .orElse(0);
                of.merge(vulnerability.id(), worst, Math::max);
            }
        }
        return scores;
    }

    private static double worst(Finding.VulnerableAsset finding, Map<String, Map<String, Double>> scores) {
        Map<String, Double> of = scores.getOrDefault(finding.match().advisoryId(), Map.of());
        return finding.match().vulnerabilities().stream()
                .filter(one -> one.verdict() == Verdict.AFFECTED || one.verdict() == Verdict.POSSIBLE)
                .map(VulnerabilityVerdict::vulnerability)
                .mapToDouble(id -> of.getOrDefault(id, 0.0))
                .max()
                .orElse(0);
    }
}
