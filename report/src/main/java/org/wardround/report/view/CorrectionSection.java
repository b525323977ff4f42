package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.CorrectionUse;
import org.wardround.report.words.CorrectionWords;
import org.wardround.report.words.Reasons;
import org.wardround.report.words.Words;

/** What people corrected about matches, and what became of it. */
final class CorrectionSection {
    private static final int MOST = 200;

    private final Corrected corrected;
    private final Words words;

    CorrectionSection(Corrected corrected, Words words) {
        this.corrected = corrected;
        this.words = words;
    }

    List<Block> blocks() {
        List<CorrectionUse> uses = corrected.uses();
        if (uses.isEmpty()) {
            return List.of(new Block.Prose(words.line("annex.corrections.none")));
        }
        CorrectionWords said = new CorrectionWords(words);
        Reasons reasons = new Reasons(words);
        GridBuilder grid = new GridBuilder(words, "corrections")
                .text("devices")
                .text("notice")
                .text("ruling")
                .text("decision")
                .text("outcome");
        for (CorrectionUse use : uses.subList(0, Math.min(MOST, uses.size()))) {
            Correction correction = use.correction();
            grid.row(
                    said.devices(correction.target()),
                    correction.advisoryId(),
                    said.ruling(correction.ruling()),
                    reasons.decision(correction.decision()),
                    said.outcome(use));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line(
                "annex.corrections.lead",
                uses.size(),
                corrected.changed(),
                corrected.rejected().size())));
        blocks.add(grid.build());
        if (uses.size() > MOST) {
            blocks.add(new Block.Prose(words.line("annex.more-in-json", uses.size() - MOST)));
        }
        return blocks;
    }
}
