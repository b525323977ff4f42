package org.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.finding.Exploitation;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.solution.Offer;

/** Against self-deception: one fact is changed, and the result moves for that reason and nothing else. */
class OneChangeTest {
    @TempDir
    private static Path unchanged;

    private static ReviewResult before;

    @TempDir
    private Path folder;

    private SampleCopy sample;

    @BeforeAll
    static void reviewTheSample() throws Exception {
        before = SampleCopy.in(unchanged).review();
    }

    @BeforeEach
    void copyTheSample() throws IOException {
        sample = SampleCopy.in(folder);
    }

    private static Map<String, Finding> findings(ReviewResult result) {
        return byId(result.findings().findings(), Finding::id);
    }

    private static <T> Map<String, T> byId(Iterable<T> things, Function<T, String> id) {
        Map<String, T> map = new TreeMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }

    /** Ids of what is not the same in both. */
    private static <T> Set<String> moved(Map<String, T> one, Map<String, T> other) {
        Set<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        ids.removeIf(id ->
                one.containsKey(id) && other.containsKey(id) && one.get(id).equals(other.get(id)));
        return ids;
    }

    private static Match match(ReviewResult result, String asset, String advisory) {
        return result.matches().matches().stream()
                .filter(match ->
                        match.assetId().equals(asset) && match.advisoryId().equals(advisory))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUpdatedMonitorLosesItsFindingAndNothingElseMoves() throws Exception {
        sample.changeBehind("inventory.csv", "MT-020671;", "M.04.03", "Q.00.01");
        ReviewResult after = sample.review();
        assertThat(match(before, "MT-020671", "ICSMA-20-254-01").verdict()).isEqualTo(Verdict.AFFECTED);
        assertThat(match(after, "MT-020671", "ICSMA-20-254-01").verdict()).isIn(Verdict.NOT_AFFECTED, Verdict.FIXED);
        assertThat(moved(findings(before), findings(after))).containsExactly("vuln:MT-020671:ICSMA-20-254-01");
        assertThat(after.standings()).isEqualTo(before.standings());
    }

    @Test
    void aVulnerabilityThatBecomesExploitedRaisesTheAssetsOfItsAdvisoriesAlone() throws Exception {
        sample.changeBehind("feeds/kev.json", "vulnerabilities", "CVE-2017-0143", "CVE-2020-16212");
        ReviewResult after = sample.review();
        Set<String> concerned = new TreeSet<>();
        before.input().intelligence().advisories().stream()
                .filter(advisory -> advisory.vulnerabilities().stream()
                        .anyMatch(
                                one -> Set.of("CVE-2017-0143", "CVE-2020-16212").contains(one.id())))
                .forEach(advisory -> concerned.add(advisory.id()));
        Set<String> moved = moved(findings(before), findings(after));
        assertThat(moved).isNotEmpty().allMatch(id -> concerned.stream().anyMatch(id::endsWith));
        assertThat(findings(after).get("vuln:MT-020671:ICSMA-20-254-01"))
                .isInstanceOfSatisfying(Finding.VulnerableAsset.class, finding -> {
                    assertThat(finding.ssvc().exploitation()).isEqualTo(Exploitation.ACTIVE);
                    assertThat(finding.ssvc().decidedBy()).isEqualTo("CVE-2020-16212");
                });
        assertThat(after.matches()).isEqualTo(before.matches());
    }

    @Test
    void aPriceMovesItsOfferAndNeitherFindingsNorRisk() throws Exception {
        sample.change(
                "hospital.yaml",
                "overrides: {}",
                "overrides: {solutions: {S7: {cost: {one_off: {low: 1000, likely: 2000, high: 3000}}}}}");
        ReviewResult after = sample.review();
        Map<String, Offer> offers =
                byId(after.offers(), offer -> offer.solution().id());
        assertThat(moved(byId(before.offers(), offer -> offer.solution().id()), offers))
                .containsExactly("S7");
        assertThat(offers.get("S7").oneOff()).isLessThan(Euros.of(4000));
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.risk()).isEqualTo(before.risk());
        assertThat(after.before()).isEqualTo(before.before());
    }

    @Test
    void anAnswerMovesItsQuestionAndTheSolutionsThatAnswerIt() throws Exception {
        sample.changeBehind("answers.csv", "\n34,", "34,3", "34,0");
        ReviewResult after = sample.review();
        assertThat(moved(findings(before), findings(after))).containsExactly("law:q34");
        assertThat(moved(
                        byId(before.offers(), offer -> offer.solution().id()),
                        byId(after.offers(), offer -> offer.solution().id())))
                .allSatisfy(id -> assertThat(before.offers())
                        .filteredOn(offer -> offer.solution().id().equals(id))
                        .allMatch(
                                offer -> offer.solution().targets().questions().contains(34)));
        assertThat(after.matches()).isEqualTo(before.matches());
    }

    @Test
    void theSameInputGivesTheSameResult() throws Exception {
        ReviewResult again = sample.review();
        assertThat(again.findings()).isEqualTo(before.findings());
        assertThat(again.challenges()).isEqualTo(before.challenges());
        assertThat(again.plan()).isEqualTo(before.plan());
        assertThat(again.after()).isEqualTo(before.after());
    }
}
