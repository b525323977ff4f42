package org.wardround.engine.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.finding.Advice;
import org.wardround.engine.finding.CareImpact;
import org.wardround.engine.finding.Exploitation;
import org.wardround.engine.finding.Exposure;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.Findings;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.finding.Rating;
import org.wardround.engine.finding.Ssvc;
import org.wardround.engine.finding.SupplierGapKind;
import org.wardround.engine.finding.Urgency;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.inventory.Access;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.Supplier;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.ProductEvidence;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.Gap;
import org.wardround.engine.obligation.GapCause;

class ChallengeRollUpTest {
    private static final int ASSETS = 250;

    private static final RollUpInput ALL =
            new RollUpInput(true, true, true, true, true, new TreeSet<>(List.of("pump")));

    private static final Challenge PATCHING = challenge(
            "C4", List.of(FindingKind.VULNERABLE_MEDICAL, FindingKind.NO_FIX, FindingKind.UNMET_OBLIGATION), 27);

    private static final List<Challenge> CHALLENGES = List.of(
            PATCHING,
            challenge("C2", List.of(FindingKind.END_OF_SUPPORT_MEDICAL, FindingKind.END_OF_SUPPORT_IT)),
            challenge("C7", List.of(FindingKind.SUPPLIER_REMOTE_ACCESS, FindingKind.UNMET_OBLIGATION), 18, 37),
            challenge("C13", List.of(FindingKind.KNOWN_EXPLOITED, FindingKind.VULNERABLE_IT)),
            challenge("C5", List.of(FindingKind.SUPPLIER_NO_SBOM, FindingKind.NO_NOTICES)));

    private static Challenge challenge(String id, List<FindingKind> kinds, Integer... questions) {
        return new Challenge(
                id,
                Text.english(id),
                Text.english(id),
                new SectorView(5, 5, Source.planningAssumption(2026)),
                kinds,
                List.of(questions),
                List.of());
    }

    private static Rating rated(int level) {
        return new Rating(level, List.of());
    }

    private static Asset asset(int line, int quantity) {
        return new Asset(
                "A" + line,
                new Product("", "", "", ""),
                new Software("", ""),
                new Identifiers("", "", "", ""),
                new Network(Truth.YES, "", ""),
                "",
                quantity,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", line));
    }

    private static Finding vulnerable(int line, int quantity, int level, String kind, Exploitation exploitation) {
        Reason reason = new Reason(
                new VendorEvidence.ByIdentifier(org.wardround.engine.matching.IdentifierKind.CPE, "x"),
                new ProductEvidence("x", List.of(), List.of(), 1),
                new VersionEvidence.AllVersions("*"),
                "P",
                "/");
        Match match =
                new Match("A" + line, new RowRef("inventory.csv", line), "ADV", Verdict.AFFECTED, List.of(), reason);
        return new Finding.VulnerableAsset(
                "vuln:" + line,
                asset(line, quantity),
                kind,
                match,
                new Ssvc(exploitation, Exposure.CONTROLLED, Truth.YES, CareImpact.HIGH, Urgency.ATTEND, "CVE-1"),
                rated(level),
                Advice.ASK_MAKER_FOR_APPROVED_UPDATE);
    }

    private static Finding unmet(int question, int level) {
        return new Finding.UnmetObligation(
                "law:q" + question,
                List.of(new Gap("nis2", question, AnswerLevel.NO, GapCause.ANSWER_LOW)),
                true,
                rated(level),
                Advice.ANSWER_THE_GAP);
    }

    private static LocalView view(RollUpInput input, Challenge challenge, List<Finding> findings) {
        Findings found = new Findings(findings, new InventoryFacts(ASSETS, 100, 0, 0, 0, 0, 0, 0, new TreeMap<>()));
        return ChallengeRollUp.of(List.of(challenge), found, input).getFirst().local();
    }

    private static int level(Challenge challenge, List<Finding> findings) {
        return ((LocalView.Known) view(ALL, challenge, findings)).criticality();
    }

    /** Each row: quantity of pumps rated 5, quantity rated 3, answer rated (0 for none), level, rule, why. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, none, nothing is wrong",
        "1, 0, 0, 4, rare, one of 250 assets is rare",
        "2, 0, 0, 4, rare, two of 250 are rare, too",
        "3, 0, 0, 5, widespread, one per cent is reached (rounded up)",
        "1, 200, 0, 4, rare, many that are less bad do not make it worse",
        "0, 200, 0, 3, widespread, level of the many",
        "0, 1, 4, 4, worst, the answer decides",
        "1, 0, 4, 4, worst, both say the same",
        "1, 0, 5, 5, worst, the answer decides",
    })
    void theWorstCountsWhenItIsWidespread(int five, int three, int answer, int level, String rule, String why) {
        List<Finding> findings = new ArrayList<>();
        if (five > 0) {
            findings.add(vulnerable(2, five, 5, "pump", Exploitation.NONE));
        }
        if (three > 0) {
            findings.add(vulnerable(3, three, 3, "pump", Exploitation.NONE));
        }
        if (answer > 0) {
            findings.add(unmet(27, answer));
        }
        LocalView.Known known = (LocalView.Known) view(ALL, PATCHING, findings);
        assertThat(known.criticality()).as(why).isEqualTo(level);
        assertThat(known.rule()).as(why).isEqualTo(rule);
        assertThat(known.findingIds()).hasSameSizeAs(findings);
    }

    @Test
    void anAssetWithTwoFindingsIsOneAsset() {
        List<Finding> findings =
                List.of(vulnerable(2, 2, 5, "pump", Exploitation.NONE), vulnerable(2, 2, 5, "pump", Exploitation.NONE));
        assertThat(level(PATCHING, findings)).isEqualTo(4);
    }

    @Test
    void onlyItsOwnFindingsMoveAChallenge() {
        List<Finding> others = List.of(vulnerable(2, 250, 5, "pc", Exploitation.NONE), unmet(9, 5));
        assertThat(level(PATCHING, others)).isEqualTo(1);
    }

    /** Each row: which input is missing, what the view says is missing. */
    @ParameterizedTest
    @CsvSource({"inventory, inventory", "answers, answers", "feeds, feeds"})
    void withoutFactsItIsNotKnown(String without, String missing) {
        RollUpInput input = new RollUpInput(
                !without.equals("inventory"),
                !without.equals("answers"),
                true,
                !without.equals("feeds"),
                true,
                new TreeSet<>(List.of("pump")));
        assertThat(view(input, PATCHING, List.of())).isEqualTo(new LocalView.NotKnown(List.of(missing)));
    }

    @Test
    void aQuestionThatNobodyCouldAnswerIsNoFact() {
        RollUpInput unanswered = new RollUpInput(true, false, true, true, true, new TreeSet<>());
        assertThat(view(unanswered, PATCHING, List.of(unmet(27, 3)))).isInstanceOf(LocalView.NotKnown.class);
    }

    @Test
    void whatWasFoundIsKnownEvenWhenAnotherInputIsMissing() {
        RollUpInput unanswered = new RollUpInput(true, false, true, true, true, new TreeSet<>(List.of("pump")));
        LocalView view = view(unanswered, PATCHING, List.of(vulnerable(2, 3, 5, "pump", Exploitation.NONE)));
        assertThat(((LocalView.Known) view).criticality()).isEqualTo(5);
    }

    @RepeatedTest(200)
    void oneMoreFindingNeverLowersAndTheOrderNeverMatters(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Finding> findings = new ArrayList<>();
        int count = random.nextInt(20);
        for (int i = 0; i < count; i++) {
            findings.add(randomFinding(random, i));
        }
        List<Finding> more = new ArrayList<>(findings);
        more.add(randomFinding(random, count));
        for (Challenge challenge : CHALLENGES) {
            assertThat(level(challenge, more)).isGreaterThanOrEqualTo(level(challenge, findings));
            List<Finding> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, random);
            assertThat(view(ALL, challenge, shuffled)).isEqualTo(view(ALL, challenge, findings));
        }
    }

    private static Finding randomFinding(Random random, int line) {
        int level = 1 + random.nextInt(5);
        int quantity = 1 + random.nextInt(4);
        String id = "f" + line;
        return switch (random.nextInt(5)) {
            case 0 ->
                vulnerable(
                        line,
                        quantity,
                        level,
                        random.nextBoolean() ? "pump" : "pc",
                        Exploitation.values()[random.nextInt(3)]);
            case 1 ->
                new Finding.EndOfSupport(
                        id,
                        asset(line, quantity),
                        "pump",
                        "windows",
                        "7",
                        new EndOfLife.On(LocalDate.of(2020, 1, 1)),
                        true,
                        List.of(),
                        rated(level),
                        Advice.PROTECT_AND_REPLACE);
            case 2 -> unmet(random.nextBoolean() ? 27 : 37, level);
            case 3 ->
                new Finding.WeakSupplier(
                        id,
                        new Supplier(
                                id,
                                List.of(),
                                new Access(Truth.YES, Truth.NO),
                                Truth.NO,
                                Truth.NO,
                                new SupportEnd.NotKnown(),
                                "device",
                                new RowRef("suppliers.csv", line)),
                        SupplierGapKind.values()[random.nextInt(5)],
                        List.of(),
                        rated(level),
                        Advice.ASK_SUPPLIER);
            default -> new Finding.NoNotices(id, "Maker", List.of("A"), rated(level), Advice.ASK_SUPPLIER);
        };
    }
}
