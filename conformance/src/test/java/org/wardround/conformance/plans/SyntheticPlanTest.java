package org.wardround.conformance.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.optimizer.PortfolioSolver;
import org.wardround.testkit.SharedData;

/** Synthetic problems over quarters; two of their optima were found by another model before. */
class SyntheticPlanTest {
    static Stream<Arguments> known() {
        return Stream.of(
                // 40 solutions, 4 quarters, 20 scenarios.
                Arguments.of("plans/synthetic-40x4x20-7.json", 645.4635),
                // 30 solutions, 8 quarters, 20 scenarios.
                Arguments.of("plans/synthetic-30x8x20-7.json", 2475.8415));
    }

    @ParameterizedTest
    @MethodSource("known")
    void theKnownOptimumIsReachedAndProvenWithinTheGap(String file, double optimum) {
        PortfolioSolver.Found found = Solved.file(SharedData.path(file), 1e-3);

        assertThat(found.objective()).isBetween(optimum - 1e-4, optimum * (1 + 1e-3));
        assertThat(found.bound()).isLessThanOrEqualTo(optimum + 1e-4);
        assertThat(found.gap()).isBetween(0.0, 1e-3);
    }
}
