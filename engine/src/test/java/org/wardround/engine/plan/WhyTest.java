package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.plan.Problems.problem;
import static org.wardround.engine.plan.Problems.solution;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;

class WhyTest {
    private static final Planner BEST = new BruteForcePlanner();

    /** One year with 100 euros: A is worth 70 of them, for B there is not enough left. */
    private static Problems two() {
        return problem()
                .quarters(4)
                .budget(new Budget.Pooled(Euros.of(100)))
                .scenario("outage", 1_000, 0.01)
                .scenario("theft", 500, 0.01)
                .candidate(solution("A").costs(70, 0).halves("outage").removes("theft", 0.2))
                .candidate(solution("B").costs(60, 0).removes("theft", 0.1));
    }

    private static SortedMap<String, EntryPrice> prices(PlanningProblem problem) {
        List<Start> starts = BEST.plan(problem).starts();
        return new EntryPrices(problem, starts).of(new Choices(new Tables(problem), starts).all());
    }

    @Test
    void whatASolutionRemovesIsSaidByScenarioAndAddsUp() {
        PlanningProblem problem = two().build();
        List<Start> starts = BEST.plan(problem).starts();
        Choices choices = new Choices(new Tables(problem), starts);

        SortedMap<String, Double> removed = choices.removed().get("A");

        // In place for three quarters of a year: half of 750, a fifth of 375.
        assertThat(removed).containsOnlyKeys("outage", "theft");
        assertThat(removed.get("outage")).isCloseTo(375, within(1e-6));
        assertThat(removed.get("theft")).isCloseTo(75, within(1e-6));
        assertThat(choices.all().get("A"))
                .isInstanceOfSatisfying(
                        Choice.ForTheRisk.class,
                        choice -> assertThat(choice.lossWithout())
                                .isCloseTo(
                                        removed.values().stream()
                                                .mapToDouble(x -> x)
                                                .sum(),
                                        within(1e-9)));
        assertThat(choices.removed()).doesNotContainKey("B");
    }

    @Test
    void whatWasLeftOutComesInAtThePriceThatIsLeft() {
        SortedMap<String, EntryPrice> prices = prices(two().build());

        assertThat(prices).containsOnlyKeys("B");
        // 30 euros are left; seven halvings of 60 euros find it to half a euro.
        assertThat(prices.get("B"))
                .isInstanceOfSatisfying(
                        EntryPrice.UpTo.class,
                        price -> assertThat(price.oneOff().value()).isBetween(29.0, 30.0));
    }

    @Test
    void atThePriceFoundTheBestPlanChoosesItAndAtItsOwnPriceItDoesNot() {
        for (long seed = 0; seed < 40; seed++) {
            PlanningProblem problem = new RandomProblem(seed).problem();
            SortedMap<String, EntryPrice> prices = prices(problem);
            for (Candidate candidate : problem.candidates()) {
                if (prices.get(candidate.id()) instanceof EntryPrice.UpTo upTo) {
                    assertThat(chosen(problem, candidate, upTo.oneOff())).isTrue();
                    assertThat(upTo.oneOff()).isLessThan(candidate.oneOff());
                    assertThat(chosen(problem, candidate, candidate.oneOff())).isFalse();
                }
            }
        }
    }

    private static boolean chosen(PlanningProblem problem, Candidate candidate, Euros price) {
        List<Candidate> candidates = problem.candidates().stream()
                .map(one -> one.id().equals(candidate.id()) ? one.withOneOff(price) : one)
                .toList();
        return BEST.plan(problem.withCandidates(candidates)).starts().stream()
                .anyMatch(start -> start.solutionId().equals(candidate.id()));
    }

    @Test
    void whereHoursLackNoPriceIsLowEnough() {
        PlanningProblem problem = two().hours(10).build();

        assertThat(new Choices(new Tables(problem), BEST.plan(problem).starts())
                        .all()
                        .get("B"))
                .isInstanceOfSatisfying(
                        Choice.NoRoom.class, room -> assertThat(room.lacking()).isEqualTo("money"));
        PlanningProblem busy = problem()
                .quarters(2)
                .hours(10)
                .scenario("outage", 1_000, 0.01)
                .candidate(solution("A").halves("outage"))
                .candidate(solution("B").removes("outage", 0.1))
                .build();
        assertThat(prices(busy).get("B")).isEqualTo(new EntryPrice.NotEvenFree());
    }

    // B costs 60 and 10 hours beside A's 70 and 10 hours: what lacks follows from what there is.
    @ParameterizedTest
    @CsvSource({
        "100, 20, money",
        "130, 10, hours",
        "100, 10, money-and-hours",
    })
    void whatLacksIsSaid(double money, double hours, String lacking) {
        PlanningProblem problem = problem()
                .quarters(2)
                .budget(new Budget.Pooled(Euros.of(2 * money)))
                .hours(hours)
                .scenario("outage", 1_000, 0.01)
                .candidate(solution("A").costs(70, 0).halves("outage"))
                .candidate(solution("B").costs(60, 0).removes("outage", 0.1))
                .build();

        assertThat(new Choices(new Tables(problem), BEST.plan(problem).starts())
                        .all()
                        .get("B"))
                .isInstanceOfSatisfying(
                        Choice.NoRoom.class, room -> assertThat(room.lacking()).isEqualTo(lacking));
    }

    // Two duties, 100 euros and 10 hours a quarter each, for a year; there is room for one.
    @ParameterizedTest
    @CsvSource({
        "100, 20, MONEY, 100, 0",
        "200, 10, HOURS, 0, 40",
        "100, 10, MONEY_AND_HOURS, 100, 40",
    })
    void whatHoldsADutyBackAndWhatItWouldTake(
            double money, double hours, Holdback holdback, double extraMoney, double extraHours) {
        PlanningProblem problem = problem()
                .quarters(4)
                .budget(new Budget.Pooled(Euros.of(money)))
                .hours(hours)
                .candidate(solution("A").costs(100, 0).works(10, 10))
                .candidate(solution("B").costs(100, 0).works(10, 10))
                .duty("a", -1, "A")
                .duty("b", -1, "B")
                .build();
        Schedule schedule = BEST.plan(problem);

        List<DutyNeed> needs = new DutyNeeds(new Tables(problem), schedule.starts()).all();

        assertThat(new Holdbacks(BEST, problem).refine(schedule.duties()))
                .filteredOn(outcome -> outcome.quarter() > 1)
                .extracting(DutyOutcome::holdback)
                .containsExactly(holdback);
        assertThat(needs).singleElement().satisfies(need -> {
            assertThat(need.quarter()).isEqualTo(1);
            assertThat(need.solutions()).hasSize(1);
            assertThat(need.money().value()).isEqualTo(extraMoney);
            assertThat(need.hours().getOrDefault(Role.IT, Hours.ZERO).value()).isEqualTo(extraHours);
        });
    }

    @Test
    void theCheapestAnswerIsNamedWithWhatItNeeds() {
        PlanningProblem problem = problem()
                .quarters(8)
                .budget(new Budget.Pooled(Euros.of(50)))
                .candidate(solution("base").costs(40, 0))
                .candidate(solution("dear").costs(300, 0).takes(2))
                .candidate(solution("cheap").costs(80, 0).requires("base"))
                .duty("d", -1, "cheap", "dear")
                .build();

        // Both are in place in quarter 2; the cheap one and its base lack 70 euros of the first year.
        assertThat(new DutyNeeds(new Tables(problem), List.of()).all())
                .containsExactly(new DutyNeed("d", List.of("base", "cheap"), 2, Euros.of(70), new TreeMap<>()));
    }

    @Test
    void theNextEuroAndTheNextHourAreWorthWhatTheBestPlanWithThemSaves() {
        // 5 % more money pays for B, 8 more hours a quarter make room for C.
        PlanningProblem problem = problem()
                .quarters(4)
                .budget(new Budget.Pooled(Euros.of(200)))
                .hours(100)
                .scenario("outage", 1_000, 0.01)
                .scenario("theft", 400, 0.01)
                .candidate(solution("A").costs(150, 0).works(90, 90).halves("outage"))
                .candidate(solution("B").costs(60, 0).halves("theft"))
                .candidate(solution("C").costs(40, 0).works(18, 18).removes("theft", 0.1))
                .build();
        Schedule plan = BEST.plan(problem);
        List<Margin> margins = new Margins(BEST, problem, plan).all();

        assertThat(plan.starts()).extracting(Start::solutionId).containsExactly("A");
        assertThat(margins).extracting(Margin::of).containsExactly("money", "it");
        assertThat(margins.getFirst().step()).isEqualTo(10);
        // B is in place for three quarters: half of 300.
        assertThat(margins.getFirst().lossLess()).isCloseTo(150, within(1e-6));
        assertThat(margins.getLast().step()).isEqualTo(8);
        assertThat(margins.getLast().lossLess()).isCloseTo(30, within(1e-6));
        assertThat(margins).allSatisfy(margin -> assertThat(margin.lateLess()).isZero());
    }
}
