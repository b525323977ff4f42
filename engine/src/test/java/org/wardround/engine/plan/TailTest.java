package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.plan.Problems.problem;
import static org.wardround.engine.plan.Problems.solution;
import static org.wardround.engine.plan.Problems.start;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TailTest {
    private static final double[][] YEARS = {{0, 0}, {10, 0}, {0, 40}, {20, 20}, {0, 0}, {5, 0}};

    @Test
    void theMeanIsThatOfTheWorstYears() {
        Tail tail = new Tail(List.of("a", "b"), YEARS, 2);

        assertThat(tail.mean(new double[] {1, 1})).isEqualTo(40);
        assertThat(tail.mean(new double[] {1, 0})).isEqualTo(15);
        assertThat(tail.mean(new double[] {0, 0})).isZero();
        assertThat(tail.weights(new double[] {1, 1})).containsExactly(10, 30);
        assertThat(tail.weights(new double[] {1, 0})).containsExactly(15, 10);
    }

    @Test
    void anyWorstYearsBoundTheMeanFromBelow() {
        Random random = new Random(3);
        double[][] years = new double[100][3];
        for (double[] year : years) {
            Arrays.setAll(year, k -> random.nextInt(4) == 0 ? random.nextInt(50) : 0);
        }
        Tail tail = new Tail(List.of("a", "b", "c"), years, 5);
        for (int trial = 0; trial < 200; trial++) {
            double[] here = random.doubles(3).toArray();
            double[] there = random.doubles(3).toArray();

            assertThat(sum(tail.weights(here), here)).isCloseTo(tail.mean(here), within(1e-9));
            assertThat(sum(tail.weights(there), here)).isLessThanOrEqualTo(tail.mean(here) + 1e-9);
            assertThat(tail.mean(here)).isCloseTo(sorted(years, here, 5), within(1e-9));
        }
    }

    private static double sum(double[] weights, double[] remaining) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * remaining[k];
        }
        return sum;
    }

    private static double sorted(double[][] years, double[] remaining, int worst) {
        double[] losses = Arrays.stream(years)
                .mapToDouble(year -> sum(year, remaining))
                .sorted()
                .toArray();
        return Arrays.stream(losses, losses.length - worst, losses.length)
                .average()
                .orElseThrow();
    }

    @Test
    void whoFearsBadYearsChoosesWhatHelpsInThem() {
        PlanningProblem often = problem()
                .quarters(4)
                .scenario("often", 100, 0.01)
                .scenario("rare", 90, 0.01)
                .candidate(solution("A").halves("often").excludes("B"))
                .candidate(solution("B").halves("rare"))
                .build();
        double[][] years = new double[20][];
        Arrays.setAll(years, n -> n == 7 ? new double[] {100, 1_800} : new double[] {100, 0});
        PlanningProblem fearing = often.withAim(new Aim.Shortfall(new Tail(List.of("often", "rare"), years, 1)));

        assertThat(new HeuristicPlanner().plan(often).starts()).containsExactly(start("A", 0, 1));
        Schedule schedule = new HeuristicPlanner().plan(fearing);
        assertThat(schedule.starts()).containsExactly(start("B", 0, 1));
        // One quarter with all of it, three with half of the rare one: 100 + 1800 x (0.25 + 0.375).
        assertThat(schedule.aim()).isCloseTo(1_225, within(1e-9));
        assertThat(schedule.residualLoss()).isCloseTo(100 + 90 * 0.625, within(1e-9));
        assertThat(schedule.lowerBound()).isLessThanOrEqualTo(schedule.aim());
    }

    @Test
    void thereMustBeAsManyYearsAsAreTheWorst() {
        assertThatThrownBy(() -> new Tail(List.of("a", "b"), YEARS, 7)).hasMessageContaining("must be 1 to 6");
        assertThatThrownBy(() -> new Tail(List.of("a", "b"), YEARS, 0)).hasMessageContaining("must be 1 to 6");
    }
}
