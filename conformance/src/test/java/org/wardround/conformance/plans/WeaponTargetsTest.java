package org.wardround.conformance.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.optimizer.PortfolioSolver;
import org.wardround.testkit.SharedData;

/**
 * Weapon-target assignment, the same mathematics with one quarter: optima published by Andersen, Pavlikov and Toffolo,
 * Annals of Operations Research 2022 (repository tuliotoffolo/wta).
 */
class WeaponTargetsTest {
    static Stream<Arguments> published() {
        return Stream.of(
                Arguments.of("wta/wta_50x100x1.txt", 1734.302278),
                Arguments.of("wta/wta_50x100x2.txt", 123.838458),
                Arguments.of("wta/wta_100x200x1.txt", 2862.302805));
    }

    @ParameterizedTest
    @MethodSource("published")
    void thePublishedOptimumIsReached(String file, double optimum) {
        PortfolioSolver.Found found = Solved.file(SharedData.path(file), 1e-5);

        assertThat(found.objective()).isCloseTo(optimum, within(1e-5 * optimum));
        assertThat(found.bound()).isLessThanOrEqualTo(optimum * (1 + 1e-8));
    }
}
