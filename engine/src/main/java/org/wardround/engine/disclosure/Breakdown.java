package org.wardround.engine.disclosure;

import java.util.List;

/** What of a division into groups may be published. */
public sealed interface Breakdown {

    /**
     * Groups with figures of their own, and the groups for which there is one figure together.
     *
     * @param own group numbers, ascending; never empty
     * @param together group numbers, ascending; empty where every group has its own figure
     */
    record Shown(List<Integer> own, List<Integer> together) implements Breakdown {
        /** Copies what was given, so that the record never changes. */
        public Shown {
            own = List.copyOf(own);
            together = List.copyOf(together);
        }
    }

    /**
     * Nothing but the figure over everybody.
     *
     * @param why the reason
     */
    record Withheld(Why why) implements Breakdown {}

    /** Why a breakdown is withheld. */
    enum Why {
        /** Too few answers for any breakdown. */
        FEW_ANSWERS,
        /** No group is left that could be shown without giving somebody's answer away. */
        SOMEBODY_WOULD_STAND_OUT
    }
}
