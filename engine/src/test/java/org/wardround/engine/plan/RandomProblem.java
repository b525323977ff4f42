package org.wardround.engine.plan;

import java.util.Random;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.kernel.Euros;

/** Small problems from seeds: five solutions, a year, scarce money and hours. */
final class RandomProblem {
    private final Random random;

    RandomProblem(long seed) {
        this.random = new Random(seed);
    }

    PlanningProblem problem() {
        Problems problems = Problems.problem()
                .quarters(4)
                .budget(new Budget.Pooled(Euros.of(80 + random.nextInt(120))))
                .hours(15 + random.nextInt(30))
                .scenario("outage", 1_000, 0.05)
                .scenario("theft", 100 + random.nextInt(900), 0.01);
        for (int i = 0; i < 5; i++) {
            problems.candidate(Problems.solution("S" + i)
                    .costs(20 + random.nextInt(100), random.nextInt(10))
                    .works(5 + random.nextInt(15), random.nextInt(3))
                    .removes("outage", 0.05 + 0.5 * random.nextDouble())
                    .removes("theft", 0.05 + 0.5 * random.nextDouble()));
        }
        if (random.nextBoolean()) {
            problems.duty("d", -1, "S0", "S3");
        }
        return problems.build();
    }
}
