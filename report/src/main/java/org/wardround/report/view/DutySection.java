package org.wardround.report.view;

import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.report.trace.DutyProgress;
import org.wardround.report.words.DutyWords;
import org.wardround.report.words.Words;

/** Every duty with the act, the gaps and what closes them. */
final class DutySection {
    private final ReviewResult result;
    private final Words words;

    DutySection(ReviewResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    List<Block> blocks() {
        DutyWords duties = new DutyWords(words);
        GridBuilder grid = new GridBuilder(words, "duties")
                .text("article")
                .text("meaning")
                .text("force")
                .text("answers")
                .text("state");
        for (ObligationStanding standing : result.standings()) {
            DutyProgress progress = DutyProgress.of(standing, result.plan());
            String act = words.sayOrId("act", standing.obligation().act());
            grid.row(
                    act + " " + standing.obligation().article(),
                    words.of(standing.obligation().title()) + ". "
                            + words.of(standing.obligation().meaning()),
                    words.name(standing.act().status()) + " (" + standing.act().name() + ", "
                            + words.date(standing.act().readOn()) + ")",
                    duties.gaps(standing.gaps()),
                    duties.of(progress) + by(progress));
        }
        return List.of(new Block.Prose(words.line("annex.duties.lead")), grid.build());
    }

    private static String by(DutyProgress progress) {
        return progress instanceof DutyProgress.ByPlan plan ? " (" + String.join(", ", plan.by()) + ")" : "";
    }
}
