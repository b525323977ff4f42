package org.wardround.engine;

import org.wardround.engine.consultation.SectorVoice;

/** What of the catalogue a consultation changes for one hospital. */
public sealed interface SectorChange {

    /** {@return the challenge or the solution} */
    String item();

    /**
     * How critical professionals say that a challenge is. It stands beside the hospital's own figure, moves no euros, and
     * changes no plan.
     *
     * @param item the challenge
     * @param before the catalogue's figure, 1 to 5
     * @param rated what was said
     */
    record Criticality(String item, int before, SectorVoice.Rated rated) implements SectorChange {}

    /**
     * How complex professionals say that a solution is. Money, hours and lead time move within their own ranges: two
     * levels more than the catalogue's take them to the high end, two levels less to the low end, and what lies between
     * in proportion.
     *
     * @param item the solution
     * @param before the catalogue's level, 1 to 5
     * @param rated what was said
     * @param moved how far they move: -1 to the low end, 0 not at all, 1 to the high end
     */
    record Complexity(String item, int before, SectorVoice.Rated rated, double moved) implements SectorChange {}

    /**
     * The hospital refuses what was said.
     *
     * @param item the challenge or the solution
     */
    record Refused(String item) implements SectorChange {}
}
