package org.wardround.report.json;

import java.util.List;
import org.wardround.engine.matching.Match;
import org.wardround.engine.remediation.Alteration;
import org.wardround.engine.remediation.Change;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.CorrectionUse;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.Mark;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.remediation.RunState;
import org.wardround.engine.remediation.StatusCounts;
import org.wardround.engine.remediation.Tracked;

/** What people decided about matches, as data. */
final class RemediationJson {
    private final JsonOut out;

    RemediationJson(JsonOut out) {
        this.out = out;
    }

    void write(Corrected corrected, RunState state) {
        out.object("corrections", () -> {
            out.number("changed", corrected.changed());
            out.<CorrectionUse>list("decisions", corrected.uses(), this::correction);
            out.<Match>list("taken_out", corrected.rejected(), match -> {
                out.text("asset", match.assetId());
                out.text("file", match.row().file());
                out.number("line", match.row().line());
                out.text("advisory", match.advisoryId());
                out.constant("verdict", match.verdict());
            });
        });
        StatusCounts counts = StatusCounts.of(state);
        out.object("remediation", () -> {
            out.<Remediation>list("statuses", List.of(Remediation.values()), status -> {
                out.constant("status", status);
                out.number("vulnerabilities", counts.vulnerabilities(status));
                out.number("assets", counts.assets(status));
            });
            out.number("reopened", counts.reopened());
            out.<Tracked>list("tracked", state.tracked(), this::tracked);
        });
    }

    private void correction(CorrectionUse use) {
        Correction correction = use.correction();
        switch (correction.target()) {
            case Correction.OneAsset one -> target(one.assetId(), "", "", "");
            case Correction.EqualDevices equal -> target("", equal.maker(), equal.model(), "");
            case Correction.EqualVersions equal ->
                target("", equal.devices().maker(), equal.devices().model(), equal.version());
        }
        out.text("advisory", correction.advisoryId());
        out.text(
                "verdict",
                switch (correction.ruling()) {
                    case Correction.Pinned pinned -> JsonOut.lower(pinned.verdict());
                    case Correction.Rejected rejected -> "no_match";
                });
        out.object("decision", () -> new MatchJson(out).decision(correction.decision()));
        outcome(use);
    }

    private void target(String asset, String maker, String model, String version) {
        out.text("asset", asset);
        out.text("maker", maker);
        out.text("model", model);
        out.text("version", version);
    }

    private void outcome(CorrectionUse use) {
        switch (use) {
            case CorrectionUse.Changed changed -> outcome("changed", "", changed.assets());
            case CorrectionUse.Agrees agrees -> outcome("agrees", "", agrees.assets());
            case CorrectionUse.Expired expired -> outcome("expired", "", 0);
            case CorrectionUse.NotYet notYet -> outcome("not_yet", "", 0);
            case CorrectionUse.Idle idle -> outcome("idle", JsonOut.lower(idle.cause()), 0);
        }
    }

    private void outcome(String outcome, String cause, int assets) {
        out.text("outcome", outcome);
        out.text("cause", cause);
        out.number("assets", assets);
    }

    private void tracked(Tracked one) {
        Kept kept = one.now();
        out.text("asset", kept.key().asset());
        out.text("advisory", kept.key().advisoryId());
        out.text("vulnerability", kept.key().vulnerability());
        out.constant("verdict", kept.seen().verdict());
        out.constant("status", kept.status());
        out.text("revision", kept.seen().revision());
        out.text("first_seen", kept.seen().first().toString());
        switch (kept.mark()) {
            case Mark.None none -> mark("", "", "");
            case Mark.Set set -> mark(set.by(), set.date().toString(), set.note());
        }
        out.texts(
                "reopened_because",
                switch (kept.reopening()) {
                    case Kept.Holds holds -> List.<String>of();
                    case Kept.NotYet notYet -> List.<String>of();
                    case Kept.Reopened reopened -> names(reopened.causes());
                });
        out.text(
                "change",
                switch (one.change()) {
                    case Change.New any -> "new";
                    case Change.Added any -> "added";
                    case Change.Returned any -> "returned";
                    case Change.Altered any -> "altered";
                    case Change.Same any -> "same";
                });
        out.texts(
                "altered",
                switch (one.change()) {
                    case Change.Altered altered -> names(altered.what());
                    case Change.New any -> List.<String>of();
                    case Change.Added any -> List.<String>of();
                    case Change.Returned any -> List.<String>of();
                    case Change.Same any -> List.<String>of();
                });
    }

    private void mark(String by, String date, String note) {
        out.text("by", by);
        out.text("date", date);
        out.text("note", note);
    }

    private static List<String> names(List<Alteration> what) {
        return what.stream().map(JsonOut::lower).toList();
    }
}
