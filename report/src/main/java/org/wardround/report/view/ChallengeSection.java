package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.challenge.ChallengeStanding;
import org.wardround.engine.challenge.LocalView;
import org.wardround.engine.challenge.SectorView;
import org.wardround.report.trace.FindingIndex;
import org.wardround.report.words.FindingWords;
import org.wardround.report.words.Words;

/** Challenges with their evidence. */
final class ChallengeSection {
    /** Findings named for each challenge. */
    static final int EVIDENCE = 5;

    private final ReviewResult result;
    private final FindingIndex index;
    private final Words words;
    private final FindingWords findings;

    ChallengeSection(ReviewResult result, FindingIndex index, Words words) {
        this.result = result;
        this.index = index;
        this.words = words;
        this.findings = new FindingWords(words, result.input());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line("annex.challenges.lead")));
        for (ChallengeStanding standing : result.challenges()) {
            int level = WrongPart.level(standing);
            var challenge = standing.challenge();
            blocks.add(new Block.Heading(
                    words.say("annex.challenge", challenge.id(), words.of(challenge.title())),
                    level,
                    level == 0 ? "" : words.say("criticality." + level)));
            switch (standing.local()) {
                case LocalView.Known known -> blocks.addAll(evidence(known, challenge.sector()));
                case LocalView.NotKnown notKnown ->
                    blocks.add(new Block.Prose(words.line(
                            "annex.challenge.not-known",
                            sector(challenge.sector()),
                            words.list(notKnown.missing().stream()
                                    .map(id -> words.sayOrId("missing", id))
                                    .toList()))));
            }
        }
        return blocks;
    }

    private List<Block> evidence(LocalView.Known known, SectorView sector) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(
                words.line("annex.challenge.rule", sector(sector), words.sayOrId("roll-up", known.rule()))));
        List<String> points = index.all(known.findingIds()).stream()
                .limit(EVIDENCE)
                .map(findings::of)
                .map(row -> words.say("annex.challenge.evidence", row.subject(), row.reason(), row.level()))
                .toList();
        blocks.add(new Block.Points(points));
        int more = known.findingIds().size() - points.size();
        if (more > 0) {
            blocks.add(new Block.Prose(words.line("annex.more", more)));
        }
        return blocks;
    }

    private String sector(SectorView sector) {
        return words.say("annex.challenge.sector", sector.criticality(), sector.complexity());
    }
}
