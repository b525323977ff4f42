package org.wardround.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.plan.Start;

class SectorMoveTest {

    @Test
    void whatComesGoesAndShiftsIsSaid() {
        List<Start> without = List.of(new Start("S1", 0, 1), new Start("S2", 1, 2), new Start("S3", 2, 3));
        List<Start> with = List.of(new Start("S1", 0, 1), new Start("S3", 4, 5), new Start("S4", 2, 3));

        assertThat(SectorMove.between(without, with))
                .containsExactly(
                        new SectorMove.Goes("S2", 1), new SectorMove.Shifts("S3", 2, 4), new SectorMove.Comes("S4", 2));
    }

    @Test
    void theSamePlanHasNoMoves() {
        List<Start> plan = List.of(new Start("S1", 0, 1));

        assertThat(SectorMove.between(plan, plan)).isEmpty();
    }
}
