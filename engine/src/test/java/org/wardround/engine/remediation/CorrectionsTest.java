package org.wardround.engine.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wardround.engine.remediation.Wards.NOTICE;
import static org.wardround.engine.remediation.Wards.TODAY;
import static org.wardround.engine.remediation.Wards.correction;
import static org.wardround.engine.remediation.Wards.match;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.matching.VulnerabilityVerdict;
import org.wardround.engine.remediation.Correction.EqualDevices;
import org.wardround.engine.remediation.Correction.Pinned;
import org.wardround.engine.remediation.Correction.Rejected;
import org.wardround.engine.remediation.CorrectionUse.Cause;

class CorrectionsTest {
    private static final Pinned NOT_AFFECTED = new Pinned(Verdict.NOT_AFFECTED);
    private static final Match FOUND = match("M1", Verdict.AFFECTED, "CVE-2020-1", "CVE-2020-2");

    private static Corrected apply(List<Correction> corrections, Match... found) {
        return apply(corrections, Wards.matches(found));
    }

    private static Corrected apply(List<Correction> corrections, Matches found) {
        return Corrections.apply(corrections, found, Wards.inventory(), List.of(Wards.advisory("1")), TODAY);
    }

    @Test
    void withoutCorrectionsNothingChanges() {
        assertThat(apply(List.of(), FOUND)).isEqualTo(Corrected.none(Wards.matches(FOUND)));
    }

    @Test
    void aPinnedPairSaysWhoDecidedAndWhatTheRulesFound() {
        Correction pinned = correction(0, "M1", NOT_AFFECTED, "");
        Corrected corrected = apply(List.of(pinned), FOUND);
        Match now = corrected.matches().matches().getFirst();
        assertThat(now.verdict()).isEqualTo(Verdict.NOT_AFFECTED);
        assertThat(now.vulnerabilities())
                .extracting(VulnerabilityVerdict::verdict)
                .containsOnly(Verdict.NOT_AFFECTED);
        assertThat(now.reason().version())
                .isEqualTo(
                        new VersionEvidence.Corrected(FOUND.reason().version(), Verdict.AFFECTED, pinned.decision()));
        assertThat(now.reason().pointer()).isEqualTo(FOUND.reason().pointer());
        assertThat(corrected.uses()).containsExactly(new CorrectionUse.Changed(pinned, 1));
        assertThat(corrected.changed()).isEqualTo(1);
    }

    @Test
    void aPairThatNoRuleFindsCanBePinnedForAllVulnerabilitiesOfTheNotice() {
        Correction pinned = correction(0, "P1", new Pinned(Verdict.AFFECTED), "");
        Match now = apply(List.of(pinned), FOUND).matches().matches().getLast();
        assertThat(now.assetId()).isEqualTo("P1");
        assertThat(now.vulnerabilities())
                .containsExactly(
                        new VulnerabilityVerdict("CVE-2020-1", Verdict.AFFECTED),
                        new VulnerabilityVerdict("CVE-2020-2", Verdict.AFFECTED));
        assertThat(now.reason().vendor()).isEqualTo(new VendorEvidence.ByPerson("M. Weber"));
        assertThat(now.reason().version()).isEqualTo(new VersionEvidence.Stated(pinned.decision()));
    }

    @Test
    void oneVulnerabilityAloneCanBePinnedOrRejected() {
        Corrected pinned = apply(List.of(correction(0, "M1", NOT_AFFECTED, "cve-2020-2")), FOUND);
        Match now = pinned.matches().matches().getFirst();
        assertThat(now.verdict()).isEqualTo(Verdict.AFFECTED);
        assertThat(now.vulnerabilities())
                .containsExactly(
                        new VulnerabilityVerdict("CVE-2020-1", Verdict.AFFECTED),
                        new VulnerabilityVerdict("CVE-2020-2", Verdict.NOT_AFFECTED));

        Corrected rejected = apply(List.of(correction(0, "M1", new Rejected(), "CVE-2020-2")), FOUND);
        assertThat(rejected.matches().matches().getFirst().vulnerabilities())
                .extracting(VulnerabilityVerdict::vulnerability)
                .containsExactly("CVE-2020-1");
        assertThat(rejected.rejected()).isEmpty();
    }

    @Test
    void aRejectedPairIsTakenOutAndListed() {
        Correction rejected = correction(0, "M1", new Rejected(), "");
        Corrected corrected = apply(List.of(rejected), FOUND);
        assertThat(corrected.matches().matches()).isEmpty();
        assertThat(corrected.rejected()).containsExactly(FOUND);
        assertThat(corrected.uses()).containsExactly(new CorrectionUse.Changed(rejected, 1));
    }

    @Test
    void equalDevicesAreMetHoweverTheyAreWritten() {
        Correction equal = new Correction(
                0,
                new EqualDevices("philips", "intellivue mx450"),
                NOTICE,
                NOT_AFFECTED,
                Wards.decision("", new PersonDecision.Open()));
        Corrected corrected = apply(List.of(equal), FOUND, match("M2", Verdict.POSSIBLE, "CVE-2020-1"));
        assertThat(corrected.matches().matches())
                .extracting(Match::assetId, Match::verdict)
                .containsExactly(tuple("M1", Verdict.NOT_AFFECTED), tuple("M2", Verdict.NOT_AFFECTED));
        assertThat(corrected.uses()).containsExactly(new CorrectionUse.Changed(equal, 2));
    }

    @Test
    void aVersionLeavesEqualDevicesOfAnotherVersionAloneAndCountsBeforeAllOfThem() {
        EqualDevices monitors = new EqualDevices("Philips", "IntelliVue MX450");
        PersonDecision decision = Wards.decision("", new PersonDecision.Open());
        Correction version =
                new Correction(0, new Correction.EqualVersions(monitors, "k.21"), NOTICE, NOT_AFFECTED, decision);
        Correction all = new Correction(1, monitors, NOTICE, new Pinned(Verdict.FIXED), decision);
        Corrected corrected = apply(List.of(version, all), FOUND, match("M2", Verdict.POSSIBLE, "CVE-2020-1"));
        assertThat(corrected.matches().matches())
                .extracting(Match::assetId, Match::verdict)
                .containsExactly(tuple("M1", Verdict.NOT_AFFECTED), tuple("M2", Verdict.FIXED));
        assertThat(corrected.uses())
                .containsExactly(new CorrectionUse.Changed(version, 1), new CorrectionUse.Changed(all, 1));
    }

    @Test
    void theOneForOneAssetCountsBeforeTheOneForEqualDevicesAndTheOtherIsReported() {
        Correction equal = new Correction(
                0,
                new EqualDevices("BD", "Alaris GH"),
                NOTICE,
                new Pinned(Verdict.AFFECTED),
                Wards.decision("", new PersonDecision.Open()));
        Correction one = correction(1, "P1", new Rejected(), "");
        Corrected corrected = apply(List.of(equal, one), match("P1", Verdict.POSSIBLE, "CVE-2020-1"));
        assertThat(corrected.matches().matches()).isEmpty();
        assertThat(corrected.uses())
                .containsExactly(new CorrectionUse.Idle(equal, Cause.OVERRULED), new CorrectionUse.Changed(one, 1));
    }

    @Test
    void anExpiredOrFutureCorrectionCountsNoMoreAndIsReported() {
        PersonDecision past = Wards.decision("", new PersonDecision.Until(TODAY.minusDays(1)));
        PersonDecision lastDay = Wards.decision("", new PersonDecision.Until(TODAY));
        PersonDecision future =
                new PersonDecision("M. Weber", TODAY.plusDays(1), "later", "", new PersonDecision.Open());
        Correction.OneAsset monitor = new Correction.OneAsset("M1");
        Correction expired = new Correction(0, monitor, NOTICE, NOT_AFFECTED, past);
        Correction notYet = new Correction(1, monitor, NOTICE, NOT_AFFECTED, future);
        Corrected corrected = apply(List.of(expired, notYet), FOUND);
        assertThat(corrected.matches().matches()).containsExactly(FOUND);
        assertThat(corrected.uses())
                .containsExactly(new CorrectionUse.Expired(expired), new CorrectionUse.NotYet(notYet));

        Correction holds = new Correction(0, monitor, NOTICE, NOT_AFFECTED, lastDay);
        assertThat(apply(List.of(holds), FOUND).changed()).isEqualTo(1);
    }

    @Test
    void aCorrectionThatMeetsNothingSaysWhy() {
        Correction noAsset = correction(0, "M9", NOT_AFFECTED, "");
        Correction noAdvisory = new Correction(
                1, new Correction.OneAsset("M1"), "X-1", NOT_AFFECTED, Wards.decision("", new PersonDecision.Open()));
        Correction noVulnerability = correction(2, "M1", NOT_AFFECTED, "CVE-1999-1");
        Correction nothing = correction(3, "M2", new Rejected(), "");
        Correction agrees = correction(4, "M1", new Pinned(Verdict.AFFECTED), "");
        assertThat(apply(List.of(noAsset, noAdvisory, noVulnerability, nothing, agrees), FOUND)
                        .uses())
                .containsExactly(
                        new CorrectionUse.Idle(noAsset, Cause.NO_SUCH_ASSET),
                        new CorrectionUse.Idle(noAdvisory, Cause.NO_SUCH_ADVISORY),
                        new CorrectionUse.Idle(noVulnerability, Cause.NO_SUCH_VULNERABILITY),
                        new CorrectionUse.Idle(nothing, Cause.NOTHING_TO_REJECT),
                        new CorrectionUse.Agrees(agrees, 1));
    }

    @Test
    void aCorrectionSurvivesARevisionOfTheNotice() {
        Correction pinned = correction(0, "M1", NOT_AFFECTED, "");
        Corrected corrected = Corrections.apply(
                List.of(pinned), Wards.matches(FOUND), Wards.inventory(), List.of(Wards.advisory("2.0.0")), TODAY);
        assertThat(corrected.changed()).isEqualTo(1);
    }
}
