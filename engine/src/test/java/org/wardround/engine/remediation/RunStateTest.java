package org.wardround.engine.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardround.engine.remediation.Wards.NOTICE;
import static org.wardround.engine.remediation.Wards.TODAY;
import static org.wardround.engine.remediation.Wards.match;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Remedy;
import org.wardround.engine.intelligence.RemedyKind;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

class RunStateTest {
    private static final LocalDate BEFORE = TODAY.minusDays(30);
    private static final Mark.Set DONE = new Mark.Set(Remediation.DONE, "M. Weber", BEFORE, "updated");
    private static final Remedy FIX = new Remedy(RemedyKind.VENDOR_FIX, "Update to R.", "", List.of());
    private static final Remedy OTHER = new Remedy(RemedyKind.VENDOR_FIX, "Update to S.", "", List.of());
    private static final Match AFFECTED = match("M1", Verdict.AFFECTED, "CVE-2020-1", "CVE-2020-2");

    private static RunState run(List<Kept> kept, Advisory advisory, Match... matches) {
        return RunState.of(kept, List.of(matches), Wards.inventory(), List.of(advisory), key -> true, TODAY);
    }

    /** What a first run of thirty days ago kept, with a mark on everything. */
    private static List<Kept> kept(Mark mark, Advisory advisory, Match... matches) {
        return RunState.of(List.of(), List.of(matches), Wards.inventory(), List.of(advisory), key -> true, BEFORE)
                .toKeep()
                .stream()
                .map(one -> new Kept(one.key(), one.seen(), one.presence(), mark, one.reopening()))
                .toList();
    }

    private static Change change(RunState state) {
        return state.tracked().getFirst().change();
    }

    @Test
    void theFirstRunFindsEverythingNewAndNotRemediated() {
        RunState state = run(List.of(), Wards.advisory("1.0.0", FIX), AFFECTED);
        assertThat(state.tracked()).extracting(Tracked::change).containsOnly(new Change.New());
        assertThat(state.tracked()).extracting(one -> one.now().status()).containsOnly(Remediation.NOT_REMEDIATED);
        assertThat(state.toKeep())
                .extracting(one -> one.key().vulnerability())
                .containsExactly("CVE-2020-1", "CVE-2020-2");
    }

    @Test
    void whatNobodyHasToLookAtIsNotTracked() {
        RunState state = run(List.of(), Wards.advisory("1.0.0"), match("M1", Verdict.FIXED, "CVE-2020-1"));
        assertThat(state.tracked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // whatever its number says, a revision that changes nothing for the asset is no new match
        "1.0.0, NONE",
        "1.0.1, PATCH",
        "1.1.0, MINOR",
        "2.0.0, MAJOR",
        "7, OTHER"
    })
    void aNewRevisionThatChangesNothingForTheAssetIsNoNewMatch(String revision, RevisionStep step) {
        List<Kept> kept = kept(DONE, Wards.advisory("1.0.0", FIX), AFFECTED);
        RunState state = run(kept, Wards.advisory(revision, FIX), AFFECTED);
        assertThat(state.tracked()).extracting(Tracked::change).containsOnly(new Change.Same(step));
        assertThat(change(state).counts()).isFalse();
        assertThat(state.tracked()).extracting(one -> one.now().status()).containsOnly(Remediation.DONE);
        assertThat(state.toKeep()).extracting(one -> one.seen().revision()).containsOnly(revision);
        assertThat(state.toKeep().getFirst().seen().first()).isEqualTo(BEFORE);
    }

    @Test
    void anotherRemedyBringsAMatchUpAgainAndReopensWhatWasDone() {
        List<Kept> kept = kept(DONE, Wards.advisory("1", FIX), AFFECTED);
        RunState state = run(kept, Wards.advisory("2", OTHER), AFFECTED);
        assertThat(change(state)).isEqualTo(new Change.Altered(List.of(Alteration.REMEDIES), Verdict.AFFECTED));
        Kept now = state.tracked().getFirst().now();
        assertThat(now.status()).isEqualTo(Remediation.NOT_REMEDIATED);
        assertThat(now.mark()).isEqualTo(DONE);
        assertThat(now.reopening()).isEqualTo(new Kept.Reopened(TODAY, List.of(Alteration.REMEDIES)));
    }

    @Test
    void aPatchRevisionOnlyCorrectsTheWordingOfARemedy() {
        List<Kept> kept = kept(DONE, Wards.advisory("1.0.0", FIX), AFFECTED);
        assertThat(change(run(kept, Wards.advisory("1.0.1", OTHER), AFFECTED)))
                .isEqualTo(new Change.Same(RevisionStep.PATCH));
        assertThat(change(run(kept, Wards.advisory("1.1.0", OTHER), AFFECTED)).counts())
                .isTrue();
    }

    @Test
    void blanksAndUpperCaseInARemedyChangeNothing() {
        List<Kept> kept = kept(DONE, Wards.advisory("1", FIX), AFFECTED);
        Remedy same = new Remedy(RemedyKind.VENDOR_FIX, " update to  R.\n", "", List.of());
        assertThat(change(run(kept, Wards.advisory("2", same), AFFECTED)).counts())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // worse: look again
        "POSSIBLE, AFFECTED, NOT_REMEDIATED",
        "FIXED, AFFECTED, NOT_REMEDIATED",
        "NOT_AFFECTED, POSSIBLE, NOT_REMEDIATED",
        // better: what was done stays done
        "AFFECTED, POSSIBLE, DONE",
        "AFFECTED, FIXED, DONE"
    })
    void aVerdictThatGetsWorseReopensWhatWasDone(Verdict before, Verdict now, Remediation status) {
        Kept one = kept(DONE, Wards.advisory("1"), match("M1", Verdict.AFFECTED, "CVE-2020-1"))
                .getFirst();
        Kept.Seen seen = new Kept.Seen(
                before, one.seen().version(), one.seen().revision(), one.seen().remedies(), BEFORE, BEFORE);
        Kept kept = new Kept(one.key(), seen, one.presence(), DONE, one.reopening());
        RunState state = run(List.of(kept), Wards.advisory("1"), match("M1", now, "CVE-2020-1"));
        assertThat(change(state)).isEqualTo(new Change.Altered(List.of(Alteration.VERDICT), before));
        assertThat(state.tracked().getFirst().now().status()).isEqualTo(status);
    }

    @Test
    void aDeviceWhoseVersionWentBackIsLookedAtAgain() {
        List<Kept> kept = kept(DONE, Wards.advisory("1"), AFFECTED);
        Asset back = Wards.asset("M1", 2, "Philips", "IntelliVue MX450", "J.10");
        RunState state = RunState.of(
                kept,
                List.of(AFFECTED),
                new Inventory(List.of(back), List.of(), List.of()),
                List.of(Wards.advisory("1")),
                key -> true,
                TODAY);
        assertThat(state.tracked().getFirst().now().reopening())
                .isEqualTo(new Kept.Reopened(TODAY, List.of(Alteration.VERSION)));
    }

    @Test
    void whatIsInProgressStaysInProgressWhateverChanges() {
        Mark.Set progress = new Mark.Set(Remediation.IN_PROGRESS, "M. Weber", BEFORE, "");
        RunState state = run(kept(progress, Wards.advisory("1", FIX), AFFECTED), Wards.advisory("2", OTHER), AFFECTED);
        assertThat(state.tracked()).extracting(one -> one.now().status()).containsOnly(Remediation.IN_PROGRESS);
    }

    @Test
    void aReopenedOneStaysOpenUntilSomebodySetsItAgain() {
        List<Kept> kept = kept(DONE, Wards.advisory("1", FIX), AFFECTED);
        List<Kept> reopened = run(kept, Wards.advisory("2", OTHER), AFFECTED).toKeep();
        RunState next = run(reopened, Wards.advisory("2", OTHER), AFFECTED);
        assertThat(change(next).counts()).isFalse();
        assertThat(next.tracked().getFirst().now().status()).isEqualTo(Remediation.NOT_REMEDIATED);
        List<Kept> again = next.toKeep().stream().map(one -> one.marked(DONE)).toList();
        assertThat(run(again, Wards.advisory("2", OTHER), AFFECTED).tracked())
                .extracting(one -> one.now().status())
                .containsOnly(Remediation.DONE);
    }

    @Test
    void aVulnerabilityThatTheNoticeAddsIsToldFromANewMatch() {
        List<Kept> kept = kept(DONE, Wards.advisory("1"), match("M1", Verdict.AFFECTED, "CVE-2020-1"));
        RunState state = run(kept, Wards.advisory("2"), AFFECTED);
        assertThat(state.tracked())
                .extracting(Tracked::change)
                .containsExactly(new Change.Same(RevisionStep.OTHER), new Change.Added());
    }

    @Test
    void whatIsGoneSaysWhyAndIsNewsOnlyOnce() {
        List<Kept> kept = kept(DONE, Wards.advisory("1"), AFFECTED);
        RunState noMatch = run(kept, Wards.advisory("2"));
        assertThat(noMatch.departed())
                .extracting(Departed::cause)
                .containsOnly(Departed.Cause.MATCH)
                .hasSize(2);
        RunState noAdvisory = RunState.of(kept, List.of(), Wards.inventory(), List.of(), key -> true, TODAY);
        assertThat(noAdvisory.departed()).extracting(Departed::cause).containsOnly(Departed.Cause.ADVISORY);
        Inventory empty = new Inventory(List.of(), List.of(), List.of());
        RunState noAsset = RunState.of(kept, List.of(), empty, List.of(Wards.advisory("1")), key -> true, TODAY);
        assertThat(noAsset.departed()).extracting(Departed::cause).containsOnly(Departed.Cause.ASSET);
        assertThat(noAsset.departed()).extracting(Departed::justNow).containsOnly(true);
        assertThat(run(noMatch.toKeep(), Wards.advisory("2")).departed())
                .extracting(Departed::justNow)
                .containsOnly(false);
    }

    @Test
    void whatComesBackAsItWasKeepsItsMark() {
        List<Kept> gone = run(kept(DONE, Wards.advisory("1"), AFFECTED), Wards.advisory("1"))
                .toKeep();
        RunState back = run(gone, Wards.advisory("1"), AFFECTED);
        assertThat(change(back)).isEqualTo(new Change.Returned());
        assertThat(back.tracked()).extracting(one -> one.now().status()).containsOnly(Remediation.DONE);
        assertThat(back.toKeep()).extracting(Kept::presence).containsOnly(new Kept.Here());
    }

    @Test
    void aRunForAPartLeavesTheRestAlone() {
        List<Kept> kept = kept(DONE, Wards.advisory("1"), AFFECTED, match("M2", Verdict.POSSIBLE, "CVE-2020-1"));
        RunState part = RunState.of(
                kept,
                List.of(),
                Wards.inventory(),
                List.of(Wards.advisory("1")),
                key -> key.asset().equals("M2"),
                TODAY);
        assertThat(part.departed()).extracting(one -> one.now().key().asset()).containsExactly("M2");
        assertThat(part.outside()).hasSize(2);
        assertThat(part.toKeep()).hasSize(3);
    }

    @Test
    void whatIsDoneIsNoOpenMatchAndWhatIsInProgressIs() {
        List<Kept> kept = kept(new Mark.None(), Wards.advisory("1"), AFFECTED);
        List<Kept> first = List.of(kept.getFirst().marked(DONE), kept.getLast());
        Matches matches = Wards.matches(AFFECTED);
        Match left = run(first, Wards.advisory("1"), AFFECTED)
                .open(matches)
                .matches()
                .getFirst();
        assertThat(left.vulnerabilities()).containsExactly(new VulnerabilityVerdict("CVE-2020-2", Verdict.AFFECTED));
        List<Kept> all = kept.stream().map(one -> one.marked(DONE)).toList();
        assertThat(run(all, Wards.advisory("1"), AFFECTED).open(matches).matches())
                .isEmpty();
        Mark.Set progress = new Mark.Set(Remediation.IN_PROGRESS, "M. Weber", BEFORE, "");
        List<Kept> working = kept.stream().map(one -> one.marked(progress)).toList();
        assertThat(run(working, Wards.advisory("1"), AFFECTED).open(matches)).isEqualTo(matches);
    }

    @Test
    void aNoticeWithoutVulnerabilitiesHasOneThingToMend() {
        Advisory advisory = Wards.advisory(NOTICE, "1", List.of());
        Match bare = match("M1", Verdict.POSSIBLE);
        List<Kept> kept = kept(DONE, advisory, bare);
        assertThat(kept).extracting(one -> one.key().vulnerability()).containsExactly("");
        assertThat(run(kept, advisory, bare).open(Wards.matches(bare)).matches())
                .isEmpty();
    }
}
