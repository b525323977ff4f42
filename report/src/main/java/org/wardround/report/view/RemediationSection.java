package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.Mark;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.remediation.RunState;
import org.wardround.engine.remediation.StatusCounts;
import org.wardround.engine.remediation.Tracked;
import org.wardround.report.words.RemediationWords;
import org.wardround.report.words.Words;

/** How far weaknesses are mended, and what people said of each. */
final class RemediationSection {
    private static final int MOST = 200;

    private final RunState state;
    private final Words words;

    RemediationSection(RunState state, Words words) {
        this.state = state;
        this.words = words;
    }

    List<Block> blocks() {
        StatusCounts counts = StatusCounts.of(state);
        List<Block> blocks = new ArrayList<>();
        GridBuilder numbers = new GridBuilder(words, "statuses")
                .text("status")
                .number("vulnerabilities")
                .number("assets");
        for (Remediation status : Remediation.values()) {
            numbers.row(
                    words.name(status),
                    words.amounts().count(counts.vulnerabilities(status)),
                    words.amounts().count(counts.assets(status)));
        }
        blocks.add(new Block.Prose(words.line("annex.remediation.lead", counts.reopened())));
        blocks.add(numbers.build());
        List<Tracked> marked = state.tracked().stream()
                .filter(one -> one.now().mark() instanceof Mark.Set)
                .toList();
        if (!marked.isEmpty()) {
            blocks.add(marks(marked));
        }
        if (marked.size() > MOST) {
            blocks.add(new Block.Prose(words.line("annex.more-in-json", marked.size() - MOST)));
        }
        return blocks;
    }

    private Block marks(List<Tracked> marked) {
        RemediationWords said = new RemediationWords(words);
        GridBuilder grid = new GridBuilder(words, "marks")
                .text("asset")
                .text("notice")
                .text("vulnerability")
                .text("status")
                .text("said");
        for (Tracked one : marked.subList(0, Math.min(MOST, marked.size()))) {
            Kept kept = one.now();
            grid.row(
                    kept.key().asset(),
                    kept.key().advisoryId(),
                    kept.key().vulnerability(),
                    words.name(kept.status()),
                    said.mark(kept));
        }
        return grid.build();
    }
}
