package org.wardround.report.sector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardround.engine.consultation.GroupFigures;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.report.words.SectorWords;

/** Who feels a challenge most and least: the groups of the first division that are shown on their own. */
final class Felt {
    private final Telling telling;
    private final SectorWords words;

    Felt(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    Optional<String> sentence(QuestionInsight question) {
        return question.byGroup().stream().findFirst().map(groups -> switch (groups) {
            case GroupFigures.Withheld withheld ->
                words.say("felt.hidden", words.sayOrId("by", withheld.grouping()), words.name(withheld.why()));
            case GroupFigures.Shown shown -> shown(shown);
        });
    }

    private String shown(GroupFigures.Shown shown) {
        List<GroupFigures.Block> blocks = shown.blocks().stream()
                .sorted(Comparator.comparingDouble(
                        (GroupFigures.Block block) -> -block.figure().mean()))
                .toList();
        if (blocks.size() < 2) {
            return words.say(
                    "felt.hidden", words.sayOrId("by", shown.grouping()), words.say("Why.SOMEBODY_WOULD_STAND_OUT"));
        }
        return words.say("felt", one(shown, blocks.getFirst()), one(shown, blocks.getLast()));
    }

    private String one(GroupFigures.Shown shown, GroupFigures.Block block) {
        return words.say(
                "cell.block",
                telling.sayings().groups(shown.grouping(), block.groups()),
                words.decimal(block.figure().mean(), 1),
                words.whole(block.figure().people()));
    }
}
