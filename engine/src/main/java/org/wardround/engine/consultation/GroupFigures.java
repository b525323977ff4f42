package org.wardround.engine.consultation;

import java.util.List;
import org.wardround.engine.disclosure.Breakdown;

/** What a question's figures are by groups. */
public sealed interface GroupFigures {

    /**
     * {@return the grouping's id}
     */
    String grouping();

    /**
     * Groups that may be shown.
     *
     * @param grouping the grouping's id
     * @param blocks each with its figure; one may stand for several groups together
     */
    record Shown(String grouping, List<Block> blocks) implements GroupFigures {
        /** Copies what was given, so that the record never changes. */
        public Shown {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * None may be shown.
     *
     * @param grouping the grouping's id
     * @param why the reason
     */
    record Withheld(String grouping, Breakdown.Why why) implements GroupFigures {}

    /**
     * One group, or several together because none of them could be shown without giving somebody's answer away.
     *
     * @param groups the ids of the groups
     * @param together whether they are shown together for that reason, even where it is one
     * @param figure over all people in them
     */
    record Block(List<String> groups, boolean together, Figure figure) {
        /** Copies what was given, so that the record never changes. */
        public Block {
            groups = List.copyOf(groups);
        }
    }
}
