package org.wardround.conformance.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.optimizer.ExactSolver;
import org.wardround.optimizer.Settings;
import org.wardround.testkit.SharedData;

/** Synthetic problems over quarters; two of their optima were found by another model before. */
class SyntheticPlanTest {
    private static final Settings SETTINGS = new Settings(1e-3, 1_000_000, Duration.ofMinutes(10));

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
        ExactSolver.Answer answer =
                new ExactSolver(SETTINGS).solve(SyntheticPlan.read(SharedData.path(file)), List.of());

        assertThat(answer.end()).isInstanceOf(ExactSolver.End.Done.class);
        assertThat(answer.objective()).isBetween(optimum - 1e-4, optimum * (1 + 1e-3));
        assertThat(answer.bound()).isLessThanOrEqualTo(optimum + 1e-4);
        assertThat(answer.gap()).isCloseTo(0, within(1e-3));
    }
}
