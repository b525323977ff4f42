package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.finding.Finding;
import org.wardround.report.words.FindingWords;
import org.wardround.report.words.Words;

/** The findings, most critical first, then the software parts among them by ward. */
final class FindingSection {
    private final ReviewResult result;
    private final Words words;
    private final int most;

    FindingSection(ReviewResult result, Words words, int most) {
        this.most = most;
        this.result = result;
        this.words = words;
    }

    List<Block> blocks() {
        List<Finding> all = result.findings().findings();
        FindingWords findings = new FindingWords(words, result.input());
        GridBuilder grid = new GridBuilder(words, "findings")
                .number("level")
                .text("subject")
                .text("place")
                .text("reference")
                .text("reason")
                .text("advice");
        for (Finding finding : all.subList(0, Math.min(most, all.size()))) {
            FindingWords.Row row = findings.of(finding);
            String reference = row.verdict().isEmpty() ? row.reference() : row.reference() + " · " + row.verdict();
            String subject = row.quantity() > 1
                    ? words.say("annex.finding.several", row.subject(), row.quantity())
                    : row.subject();
            grid.row(row.level(), subject, row.place(), reference, row.reason(), row.advice());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line("annex.findings.lead", all.size())));
        blocks.add(grid.build());
        if (all.size() > most) {
            blocks.add(new Block.Prose(words.line("annex.more", all.size() - most)));
        }
        blocks.addAll(new PartRows(result, words).blocks());
        return blocks;
    }
}
