package org.wardround.cli;

import java.util.List;
import java.util.Optional;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.CorrectionUse;
import org.wardround.engine.remediation.CorrectionUse.Cause;
import org.wardround.formats.hospital.MatchesFile;

/** Says which corrections of people did not count, and why. */
final class CorrectionProblems {
    private CorrectionProblems() {}

    static List<Problem> of(List<CorrectionUse> uses) {
        return uses.stream().flatMap(use -> problem(use).stream()).toList();
    }

    private static Optional<Problem> problem(CorrectionUse use) {
        return switch (use) {
            case CorrectionUse.Changed changed -> Optional.empty();
            case CorrectionUse.Agrees agrees ->
                Optional.of(Problem.info(
                        "matches.agrees",
                        place(use.correction()),
                        about(use.correction()) + " says what the rules find by themselves; it may be taken out."));
            case CorrectionUse.Expired expired ->
                Optional.of(Problem.warning(
                        "matches.expired",
                        place(use.correction()),
                        about(use.correction()) + " has ended, so it no longer counts. Renew it or take it out."));
            case CorrectionUse.NotYet notYet ->
                Optional.of(Problem.warning(
                        "matches.not-yet",
                        place(use.correction()),
                        about(use.correction()) + " counts from "
                                + use.correction().decision().date() + " on."));
            case CorrectionUse.Idle idle ->
                Optional.of(Problem.warning(
                        "matches.idle",
                        place(use.correction()),
                        about(use.correction()) + " changes nothing: " + why(idle.cause())));
        };
    }

    private static Location place(Correction correction) {
        return new Location(MatchesFile.NAME, "/corrections/" + correction.number());
    }

    private static String about(Correction correction) {
        String devices = switch (correction.target()) {
            case Correction.OneAsset one -> one.assetId();
            case Correction.EqualVersions equal ->
                equal.devices().maker() + " " + equal.devices().model() + " "
                        + (equal.version().isEmpty() ? "without a version" : equal.version());
            case Correction.EqualDevices equal -> equal.maker() + " " + equal.model();
        };
        return "The correction for " + devices + " and " + correction.advisoryId();
    }

    private static String why(Cause cause) {
        return switch (cause) {
            case NO_SUCH_ASSET -> "the inventory has no such device. Check the spelling, and write ids in quotes.";
            case NO_SUCH_ADVISORY -> "there is no notice with that id among those that were read.";
            case NO_SUCH_VULNERABILITY -> "the notice does not name that vulnerability.";
            case NOTHING_TO_REJECT -> "the rules do not find this pair.";
            case OVERRULED -> "a correction that is more exact, or newer, says something else.";
        };
    }
}
