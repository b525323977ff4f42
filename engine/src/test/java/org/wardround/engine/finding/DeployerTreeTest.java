package org.wardround.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.kernel.Truth;

class DeployerTreeTest {
    /** Each row: a row of the published table, by its number there. */
    @ParameterizedTest
    @CsvSource({
        "NONE, SMALL, NO, LOW, TRACK", // 0
        "NONE, SMALL, NO, MEDIUM, TRACK", // 1
        "NONE, SMALL, YES, MEDIUM, TRACK_CLOSELY", // 5
        "NONE, CONTROLLED, NO, LOW, TRACK", // 8
        "NONE, CONTROLLED, YES, LOW, TRACK_CLOSELY", // 12
        "NONE, OPEN, YES, VERY_HIGH, ATTEND", // 23
        "PROOF_OF_CONCEPT, SMALL, NO, LOW, TRACK", // 24
        "PROOF_OF_CONCEPT, CONTROLLED, YES, HIGH, TRACK_CLOSELY", // 38
        "PROOF_OF_CONCEPT, CONTROLLED, YES, VERY_HIGH, ATTEND", // 39
        "PROOF_OF_CONCEPT, OPEN, NO, VERY_HIGH, ATTEND", // 43
        "PROOF_OF_CONCEPT, OPEN, YES, HIGH, ATTEND", // 46
        "ACTIVE, SMALL, NO, MEDIUM, TRACK_CLOSELY", // 49
        "ACTIVE, SMALL, YES, MEDIUM, ATTEND", // 53
        "ACTIVE, CONTROLLED, NO, MEDIUM, TRACK_CLOSELY", // 57
        "ACTIVE, CONTROLLED, YES, LOW, ATTEND", // 60
        "ACTIVE, OPEN, NO, VERY_HIGH, ACT", // 67
        "ACTIVE, OPEN, YES, MEDIUM, ATTEND", // 69
        "ACTIVE, OPEN, YES, HIGH, ACT", // 70
    })
    void decidesAsPublished(
            Exploitation exploitation, Exposure exposure, Truth automatable, CareImpact impact, Urgency urgency) {
        assertThat(DeployerTree.decide(exploitation, exposure, automatable, impact))
                .isEqualTo(urgency);
    }

    @Test
    void moreOfAnythingIsNeverLessUrgent() {
        for (Exploitation exploitation : Exploitation.values()) {
            for (Exposure exposure : Exposure.values()) {
                for (CareImpact impact : CareImpact.values()) {
                    Urgency by = DeployerTree.decide(exploitation, exposure, Truth.NO, impact);
                    assertThat(DeployerTree.decide(exploitation, exposure, Truth.YES, impact))
                            .isGreaterThanOrEqualTo(by)
                            .isEqualTo(DeployerTree.decide(exploitation, exposure, Truth.UNKNOWN, impact));
                    assertThat(DeployerTree.decide(Exploitation.ACTIVE, exposure, Truth.NO, impact))
                            .isGreaterThanOrEqualTo(by);
                    assertThat(DeployerTree.decide(exploitation, Exposure.OPEN, Truth.NO, impact))
                            .isGreaterThanOrEqualTo(by);
                    assertThat(DeployerTree.decide(exploitation, exposure, Truth.NO, CareImpact.VERY_HIGH))
                            .isGreaterThanOrEqualTo(by);
                }
            }
        }
    }
}
