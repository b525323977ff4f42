package org.wardround.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.EpssScore;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.engine.inventory.Access;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.DeviceGroup;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.inventory.Untouched;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.obligation.AnswerLevel;
import org.wardround.engine.obligation.GapCause;

class FindingStageTest {
    private final Ward ward = new Ward();

    private static Map<String, Integer> criticalities(Ward ward) {
        return ward.find().findings().stream()
                .collect(Collectors.toMap(
                        Finding::id, finding -> finding.rating().criticality()));
    }

    private Finding only() {
        assertThat(ward.find().findings()).hasSize(1);
        return ward.find().findings().getFirst();
    }

    /** Each row: kind, zone, address, vector, exploited, EPSS, verdict, criticality, why. */
    @ParameterizedTest
    @CsvSource({
        "ventilator, VLAN 20, 10.1.1.1, easy, true, 0, AFFECTED, 5, exploited and may kill",
        "ventilator, VLAN 20, 10.1.1.1, easy, true, 0, POSSIBLE, 4, possible takes one off",
        "ventilator, VLAN 20, 10.1.1.1, easy, false, 0.5, AFFECTED, 4, likely soon and may kill",
        "ventilator, VLAN 20, 10.1.1.1, easy, false, 0.09, AFFECTED, 3, below the line of EPSS",
        "ventilator, VLAN 20, 10.1.1.1, hard, false, 0.5, AFFECTED, 3, cannot be automated",
        "ventilator, DMZ Radiologie, 10.1.1.1, easy, false, 0, AFFECTED, 4, reachable from outside",
        "ventilator, WLAN-Gäste, '', easy, false, 0, AFFECTED, 4, guests can reach it",
        "ventilator, '', 8.8.8.8, easy, false, 0, AFFECTED, 4, public address",
        "ventilator, '', 172.32.0.1, easy, false, 0, AFFECTED, 4, just outside the private range",
        "ventilator, '', 172.31.0.1, easy, false, 0, AFFECTED, 3, just inside the private range",
        "pc, VLAN 20, 10.1.1.1, easy, true, 0, AFFECTED, 4, exploited but no patient touched",
        "pc, VLAN 20, 10.1.1.1, hard, false, 0, AFFECTED, 1, nothing speaks for haste",
        "pc, VLAN 20, 10.1.1.1, hard, false, 0, POSSIBLE, 1, never below one",
        "thing, VLAN 20, 10.1.1.1, hard, false, 0, AFFECTED, 2, an unknown thing may delay care",
    })
    void aVulnerableAssetIsRatedByTheWrittenRule(
            String kind,
            String zone,
            String address,
            String vector,
            boolean exploited,
            double epss,
            Verdict verdict,
            int criticality,
            String why) {
        Asset asset = ward.asset("A", kind, new Network(Truth.YES, zone, address), "");
        ward.vulnerability("CVE-1", 9.8, vector.equals("easy") ? Ward.EASY : Ward.HARD);
        ward.affected(asset, verdict, "CVE-1");
        if (exploited) {
            ward.knownExploited("CVE-1");
        }
        ward.epss.put("CVE-1", new EpssScore("CVE-1", epss, 0.5));
        assertThat(only().rating().criticality()).as(why).isEqualTo(criticality);
    }

    @Test
    void whatIsOnNoNetworkIsNeverRatedFive() {
        Asset asset = ward.asset("A", "ventilator", new Network(Truth.NO, "DMZ", "8.8.8.8"), "");
        ward.vulnerability("CVE-1", 9.8, Ward.EASY);
        ward.affected(asset, Verdict.AFFECTED, "CVE-1");
        ward.knownExploited("CVE-1");
        assertThat(only().rating().criticality()).isEqualTo(4);
        assertThat(ward.find().facts().knownExploitedShare()).isZero();
    }

    @Test
    void aServiceThatCannotWaitRaisesWhatStandsInIt() {
        Asset desk = new Asset(
                "A",
                ward.inside("X", "pc").product(),
                ward.assets.getFirst().software(),
                ward.assets.getFirst().identifiers(),
                ward.assets.getFirst().network(),
                "Notaufnahme Aufnahme",
                1,
                new SupportEnd.NotKnown(),
                ward.assets.getFirst().row());
        ward.assets.clear();
        ward.assets.add(desk);
        ward.vulnerability("CVE-1", 5, Ward.HARD);
        ward.affected(desk, Verdict.AFFECTED, "CVE-1");
        assertThat(only().rating().criticality()).isEqualTo(2);
        assertThat(only().rating().path()).contains(new Rating.Step("service", "emergency"));
    }

    @Test
    void aNewKevEntryMovesOnlyWhatItMatches() {
        ward.vulnerability("CVE-1", 9.8, Ward.EASY);
        ward.vulnerability("CVE-2", 9.9, Ward.EASY);
        ward.affected(ward.inside("A", "ventilator"), Verdict.AFFECTED, "CVE-1");
        ward.affected(ward.inside("B", "ventilator"), Verdict.AFFECTED, "CVE-2");
        Map<String, Integer> before = criticalities(ward);
        ward.knownExploited("CVE-1");
        ward.knownExploited("CVE-3");
        Map<String, Integer> after = criticalities(ward);
        assertThat(before).containsOnly(Map.entry("vuln:A:ADV-1", 3), Map.entry("vuln:B:ADV-1", 3));
        assertThat(after).containsOnly(Map.entry("vuln:A:ADV-1", 5), Map.entry("vuln:B:ADV-1", 3));
    }

    @Test
    void anExploitedVulnerabilityThatDoesNotMatchRaisesNothing() {
        Asset asset = ward.inside("A", "ventilator");
        ward.vulnerability("CVE-1", 5, Ward.HARD);
        ward.vulnerability("CVE-2", 9.8, Ward.EASY);
        ward.affected(asset, Verdict.AFFECTED, "CVE-1");
        ward.knownExploited("CVE-2");
        Finding.VulnerableAsset finding = (Finding.VulnerableAsset) only();
        assertThat(finding.ssvc().decidedBy()).isEqualTo("CVE-1");
        assertThat(finding.ssvc().exploitation()).isEqualTo(Exploitation.NONE);
    }

    @Test
    void theWorstVulnerabilityThatMatchesDecides() {
        Asset asset = ward.inside("A", "ventilator");
        ward.vulnerability("CVE-1", 9.9, Ward.EASY);
        ward.vulnerability("CVE-2", 5, Ward.HARD);
        ward.affected(asset, Verdict.AFFECTED, "CVE-1", "CVE-2");
        ward.knownExploited("CVE-2");
        assertThat(((Finding.VulnerableAsset) only()).ssvc().decidedBy()).isEqualTo("CVE-2");
    }

    @Test
    void whatIsNotAffectedOrFixedIsNoFinding() {
        ward.affected(ward.inside("A", "ventilator"), Verdict.NOT_AFFECTED, "CVE-1");
        ward.affected(ward.inside("B", "ventilator"), Verdict.FIXED, "CVE-1");
        assertThat(ward.find().findings()).isEmpty();
    }

    /** Each row: kind, verdict, remedy, advice. */
    @ParameterizedTest
    @CsvSource({
        "ventilator, AFFECTED, VENDOR_FIX, ASK_MAKER_FOR_APPROVED_UPDATE", // never "install the patch"
        "ventilator, AFFECTED, MITIGATION, ASK_MAKER_FOR_APPROVED_UPDATE",
        "ventilator, AFFECTED, NO_FIX_PLANNED, PROTECT_AND_REPLACE",
        "ventilator, POSSIBLE, VENDOR_FIX, ASK_MAKER_WHETHER_AFFECTED",
        "thing, AFFECTED, VENDOR_FIX, ASK_MAKER_FOR_APPROVED_UPDATE", // it may be a medical device
        "server, AFFECTED, VENDOR_FIX, UPDATE",
        "server, AFFECTED, MITIGATION, ASK_SUPPLIER", // there is no fix to install
        "server, POSSIBLE, VENDOR_FIX, FIND_OUT",
    })
    void onlyComputersAreAdvisedToUpdate(String kind, Verdict verdict, RemedyKind remedy, Advice advice) {
        ward.vulnerability("CVE-1", 9.8, Ward.EASY, remedy);
        ward.affected(ward.inside("A", kind), verdict, "CVE-1");
        assertThat(only().advice()).isEqualTo(advice);
    }

    /** Each row: kind, system, finding ("-" for none), whether it has ended, criticality. */
    @ParameterizedTest
    @CsvSource({
        "ventilator, Win7 SP1, eol:A:windows:7-sp1, true, 4", // ended, may kill
        "pc, Windows 7, eol:A:windows:7-sp1, true, 2", // ended, no patient touched
        "server, Debian GNU/Linux 9, -, true, 0", // the words between are not in the rule
        "server, Debian 9.13, eol:A:debian:9, true, 3",
        "pc, Windows 11 23H2, eol:A:windows:11-23h2-e, true, 2", // both editions have ended, the later one counts
        "pc, Windows 11 24H2, -, true, 0", // one edition goes on
        "pc, Windows 11 25H2, -, true, 0", // beyond a year
        "pc, Windows 11 22H2, eol:A:windows:11-22h2-e, false, 1", // exactly 365 days ahead
        "pc, Windows 12, -, true, 0", // not known
    })
    void anOldSystemIsFoundInFreeText(String kind, String system, String id, boolean ended, int criticality) {
        ward.asset("A", kind, new Network(Truth.YES, "", ""), system);
        List<Finding> findings = ward.find().findings();
        if (id.equals("-")) {
            assertThat(findings).isEmpty();
        } else {
            Finding.EndOfSupport finding = (Finding.EndOfSupport) findings.getFirst();
            assertThat(finding.id()).isEqualTo(id);
            assertThat(finding.ended()).isEqualTo(ended);
            assertThat(finding.rating().criticality()).isEqualTo(criticality);
        }
        assertThat(ward.find().facts().legacyShare()).isEqualTo(findings.isEmpty() || !ended ? 0 : 1);
    }

    @Test
    void theReleasesThatWerePossibleAreNamed() {
        ward.asset("A", "pc", new Network(Truth.YES, "", ""), "Windows 11 23H2");
        assertThat(only().rating().path())
                .contains(new Rating.Step("possible-releases", "Windows 11-23h2-e, Windows 11-23h2-w"));
    }

    @Test
    void theHospitalsOwnSupportDateCounts() {
        Asset asset = ward.inside("A", "ventilator");
        ward.assets.clear();
        ward.assets.add(new Asset(
                "A",
                asset.product(),
                asset.software(),
                asset.identifiers(),
                asset.network(),
                asset.place(),
                3,
                new SupportEnd.On(LocalDate.of(2026, 11, 24)),
                asset.row()));
        Finding.EndOfSupport finding = (Finding.EndOfSupport) only();
        assertThat(finding.id()).isEqualTo("eol:A:own");
        assertThat(finding.ended()).as("the last day is still supported").isFalse();
        assertThat(finding.advice()).isEqualTo(Advice.ASK_MAKER_FOR_APPROVED_UPDATE);
    }

    /** Each row: question, answer, cause, binding, criticality. */
    @ParameterizedTest
    @CsvSource({
        "9, NO, ANSWER_LOW, true, 5", // never averaged
        "10, NO, ANSWER_LOW, true, 4",
        "10, NO, ANSWER_LOW, false, 3", // expected, not binding
        "9, PARTLY, ANSWER_LOW, true, 4",
        "10, DONT_KNOW, ANSWER_LOW, true, 3",
        "9, YES, EVIDENCE_OLD, true, 2", // proof is missing, the thing is not
        "10, YES, NO_EVIDENCE, false, 1",
    })
    void anAnswerIsRatedByTheWrittenRule(
            int question, AnswerLevel level, GapCause cause, boolean binding, int criticality) {
        ward.gap(question, level, cause, binding);
        assertThat(only().id()).isEqualTo("law:q" + question);
        assertThat(only().rating().criticality()).isEqualTo(criticality);
    }

    @Test
    void aQuestionIsOneFindingThatBindsWhenOneObligationDoes() {
        ward.gap(9, AnswerLevel.NO, GapCause.ANSWER_LOW, false);
        ward.gap(9, AnswerLevel.NO, GapCause.ANSWER_LOW, true);
        Finding.UnmetObligation finding = (Finding.UnmetObligation) only();
        assertThat(finding.gaps()).hasSize(2);
        assertThat(finding.binding()).isTrue();
    }

    @Test
    void aSupplierIsWeakForEachReasonOfItsOwn() {
        ward.supplier(
                "Lab & Cloud SA",
                List.of("lab", "icu", "emergency", "surgery", "outpatient"),
                new Access(Truth.YES, Truth.NO),
                Truth.NO,
                Truth.NO,
                new SupportEnd.NotKnown());
        assertThat(criticalities(ward))
                .containsOnly(
                        Map.entry("supplier:lab-cloud-sa:no-sbom", 3),
                        Map.entry("supplier:lab-cloud-sa:no-support-date", 3),
                        Map.entry("supplier:lab-cloud-sa:no-second-source", 5),
                        Map.entry("supplier:lab-cloud-sa:remote-access-open", 4));
        assertThat(ward.find().facts().openRemoteAccessShare()).isEqualTo(1);
        assertThat(ward.find().facts().singleSourceShare()).isEqualTo(1);
    }

    @Test
    void aGoodSupplierIsNoFindingAndNotKnownIsNoMissingSource() {
        SupportEnd later = new SupportEnd.On(LocalDate.of(2030, 1, 1));
        List<String> services = List.of("lab", "icu");
        ward.supplier("Good", services, new Access(Truth.YES, Truth.YES), Truth.YES, Truth.YES, later);
        ward.supplier("Silent", services, new Access(Truth.NO, Truth.UNKNOWN), Truth.UNKNOWN, Truth.YES, later);
        assertThat(ward.find().findings()).isEmpty();
    }

    @Test
    void silenceOfAMakerCountsForItsMedicalDevicesAlone() {
        Asset device = ward.inside("A", "ventilator");
        Asset computer = ward.inside("B", "pc");
        ward.coverage.add(new NoticeCoverage.NothingPublished("A", device.row(), "Quiet GmbH"));
        ward.coverage.add(new NoticeCoverage.NothingPublished("B", computer.row(), "Quiet GmbH"));
        Finding.NoNotices finding = (Finding.NoNotices) only();
        assertThat(finding.id()).isEqualTo("silent:quiet-gmbh");
        assertThat(finding.assetIds()).containsExactly("A");
        assertThat(ward.find().facts().noNoticesShare()).isEqualTo(1);
    }

    @Test
    void assetsWithTheSameIdAreToldApartByTheirLine() {
        ward.vulnerability("CVE-1", 9.8, Ward.EASY);
        ward.affected(ward.inside("A", "ventilator"), Verdict.AFFECTED, "CVE-1");
        ward.affected(ward.inside("A", "pc"), Verdict.AFFECTED, "CVE-1");
        assertThat(criticalities(ward)).containsOnlyKeys("vuln:A@2:ADV-1", "vuln:A@3:ADV-1");
    }

    @Test
    void findingsAreSortedAndDoNotDependOnTheOrderOfTheirInputs() {
        ward.vulnerability("CVE-1", 9.8, Ward.EASY);
        ward.affected(ward.inside("C", "ventilator"), Verdict.AFFECTED, "CVE-1");
        ward.affected(ward.inside("B", "pc"), Verdict.AFFECTED, "CVE-1");
        ward.affected(ward.inside("A", "ventilator"), Verdict.AFFECTED, "CVE-1");
        List<Finding> one = ward.find().findings();
        java.util.Collections.reverse(ward.matches);
        assertThat(ward.find().findings()).isEqualTo(one);
        assertThat(one).extracting(Finding::id).containsExactly("vuln:A:ADV-1", "vuln:C:ADV-1", "vuln:B:ADV-1");
    }

    @Test
    void oneRowCanStandForManyDevices() {
        Asset pump = ward.inside("A", "ventilator");
        ward.assets.add(new Asset(
                "B",
                pump.product(),
                pump.software(),
                pump.identifiers(),
                pump.network(),
                pump.place(),
                9,
                pump.supportEnd(),
                new org.wardround.engine.inventory.RowRef("inventory.csv", 3)));
        ward.vulnerability("CVE-1", 9.8, Ward.EASY);
        ward.affected(pump, Verdict.AFFECTED, "CVE-1");
        ward.knownExploited("CVE-1");
        InventoryFacts facts = ward.find().facts();
        assertThat(facts.assets()).isEqualTo(10);
        assertThat(facts.knownExploitedShare()).isEqualTo(0.1);
        assertThat(facts.urgentShare()).isEqualTo(0.1);
    }

    @Test
    void whatMayNotBeChangedIsCountedByQuantityAndItsFindingsStay() {
        Asset pump = ward.inside("A", "ventilator");
        ward.assets.add(new Asset(
                "B",
                new Product("CareFusion", "Alaris® GH Plus", "infusion pump", ""),
                pump.software(),
                pump.identifiers(),
                pump.network(),
                pump.place(),
                3,
                pump.supportEnd(),
                new RowRef("inventory.csv", 3)));
        ward.vulnerability("CVE-1", 9.8, Ward.EASY);
        ward.affected(ward.assets.getLast(), Verdict.AFFECTED, "CVE-1");
        Findings without = ward.find();

        ward.untouched("alaris gh");
        Findings with = ward.find();

        assertThat(without.facts().untouched()).isEmpty();
        assertThat(with.facts().untouched()).containsEntry(DeviceGroup.ASSETS, 0.75);
        assertThat(with.findings()).isEqualTo(without.findings());
    }

    /** Each row: words, whether they name "CareFusion / Alaris® GH Plus". */
    @ParameterizedTest
    @CsvSource({"Alaris GH, true", "carefusion alaris, true", "GH Alaris, false", "Alaris G, false", "' - ', false"})
    void devicesAreNamedByWholeWordsInTheirOrder(String name, boolean covers) {
        Asset pump = ward.inside("A", "ventilator");
        Asset alaris = new Asset(
                "B",
                new Product("CareFusion", "Alaris® GH Plus", "", ""),
                pump.software(),
                pump.identifiers(),
                pump.network(),
                pump.place(),
                1,
                pump.supportEnd(),
                pump.row());
        assertThat(new Untouched(name, "").covers(alaris)).isEqualTo(covers);
    }

    @Test
    void endOfASoftwarePartIsAnEndOfItsAsset() {
        ward.inside("A", "Server");
        Component debian =
                new Component("A", "Debian", "9", "", "cpe:/o:debian:debian_linux:9", new RowRef("sboms/A.json", 1));
        ward.components.add(debian);
        ward.components.add(debian);

        Finding.EndOfSupport finding = (Finding.EndOfSupport) only();
        assertThat(finding.id()).isEqualTo("eol:A:debian:9");
        assertThat(finding.rating().path().getFirst()).isEqualTo(new Rating.Step("software-part", "Debian 9"));
    }
}
