package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wardround.engine.plan.Problems.problem;
import static org.wardround.engine.plan.Problems.solution;
import static org.wardround.engine.plan.Problems.start;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Purse;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.plan.Breach.Limit;

class LimitsTest {
    private static final Grant VOUCHER = new Grant("voucher", Euros.of(60), 0.2, 2, 5, Set.of("A", "B"));

    /** Each row: start of A, whether 80 euros of 100 are lacking, why. The budget is 20 euros a year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | false | before its time
            2 | true  | the grant pays 60 of the 80 that its share would be, the hospital the other 20 of a cost of 80
            5 | true  | the last quarter
            6 | false | after its time
            """)
    void aGrantPaysItsShareOfWhatStartsInItsTime(int quarter, boolean fits) {
        PlanEvaluator evaluator = new PlanEvaluator(with(problem()
                .budget(new Budget.Split(Euros.of(20), Euros.ZERO))
                .candidate(solution("A").costs(80, 0))
                .candidate(solution("C").costs(80, 0))
                .build()));

        assertThat(evaluator.breaches(List.of(start("A", quarter, quarter + 1))).isEmpty())
                .isEqualTo(fits);
        assertThat(evaluator.breaches(List.of(start("C", 3, 4)))).containsExactly(new Breach(Limit.MONEY, 0, ""));
    }

    @Test
    void whatAGrantPaysNeverExceedsItsAmountOrItsShare() {
        PlanEvaluator evaluator = new PlanEvaluator(with(problem()
                .candidate(solution("A").costs(50, 0))
                .candidate(solution("B").costs(50, 0))
                .build()));

        assertThat(evaluator.grants(List.of(start("A", 2, 3))).getFirst().most())
                .isEqualTo(Euros.of(40));
        assertThat(evaluator
                        .grants(List.of(start("A", 2, 3), start("B", 4, 5)))
                        .getFirst()
                        .most())
                .isEqualTo(Euros.of(60));
        assertThat(evaluator.grants(List.of(start("A", 0, 1))).getFirst().most())
                .isEqualTo(Euros.ZERO);
    }

    /** Against every way to share out two small grants over three years. */
    @Test
    void moneySufficesExactlyWhenTheGrantsCanBeSharedOut() {
        Random random = new Random(5);
        int enough = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            long[] lacking = new long[3];
            long[][] covered = new long[2][3];
            int[] amounts = {random.nextInt(6), random.nextInt(6)};
            for (int year = 0; year < 3; year++) {
                lacking[year] = random.nextInt(5) - 1;
                covered[0][year] = random.nextInt(4);
                covered[1][year] = random.nextInt(4);
            }
            boolean possible = shared(lacking, covered, amounts, 0, new int[2]);

            assertThat(suffices(lacking, covered, amounts))
                    .as("trial %d", trial)
                    .isEqualTo(possible);
            enough += possible ? 1 : 0;
        }
        assertThat(enough).isBetween(500, 3_500);
    }

    private static boolean shared(long[] lacking, long[][] covered, int[] amounts, int year, int[] used) {
        if (year == lacking.length) {
            return true;
        }
        for (int one = 0; one <= covered[0][year] && used[0] + one <= amounts[0]; one++) {
            for (int two = 0; two <= covered[1][year] && used[1] + two <= amounts[1]; two++) {
                if (one + two >= lacking[year]
                        && shared(lacking, covered, amounts, year + 1, new int[] {used[0] + one, used[1] + two})) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In units of a cent; every year has 100 cents of its own. */
    private static boolean suffices(long[] lacking, long[][] covered, int[] amounts) {
        List<Grant> grants = List.of(
                new Grant("one", new Euros(amounts[0]), 0, 0, 11, Set.of()),
                new Grant("two", new Euros(amounts[1]), 0, 0, 11, Set.of()));
        Limits limits = new Limits(
                new Budget.Split(new Euros(25), Euros.ZERO),
                new TreeMap<>(),
                List.of(),
                Set.of(),
                Limits.NO_LIMIT,
                grants);
        Money money = new Money(problem().quarters(12).build().withLimits(limits));
        long[] once = new long[3];
        long[][] quarters = new long[2][3];
        for (int year = 0; year < 3; year++) {
            once[year] = 4 * (25 + lacking[year]);
            quarters[0][year] = 4 * covered[0][year];
            quarters[1][year] = 4 * covered[1][year];
        }
        boolean all = true;
        for (int year = 0; year < 3; year++) {
            all &= money.suffices(year, once, new long[3], quarters);
        }
        return all;
    }

    /** 20 euros come in the first quarter, 100 and 10 for what runs in the third; A costs 90, B 20 and 10 a quarter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | 0 | 0 | 20 in one pot are too few
            A | 1 | 1 | the second quarter is like the first, and nothing is left over from it
            A | 2 | - | 100 are there
            A | 6 | - | and in each quarter after, too
            B | 0 | - | 20 in the first, 10 from the second on: what runs is paid out of the pot
            B | 2 | - | 20 once, 10 each quarter after
            C | 1 | 2 | it runs from the third quarter on, for 11 a quarter; nobody can pay that after the end either
            """)
    void moneyMayComeByQuarterAndNothingIsCarriedOver(String solution, int quarter, String breach, String why) {
        PlanEvaluator evaluator = new PlanEvaluator(byQuarter());

        List<Integer> broken = evaluator.breaches(List.of(start(solution, quarter, quarter + 1))).stream()
                .filter(one -> one.limit() == Limit.MONEY)
                .map(Breach::quarter)
                .toList();

        assertThat(broken.isEmpty() ? "-" : broken.getFirst().toString())
                .as(why)
                .isEqualTo(breach);
    }

    @Test
    void moreMoneyByQuarterIsMoreInEachQuarter() {
        Ladder ladder = new Ladder(byQuarter());

        assertThat(ladder.perYearAt(1)).isEqualTo(Euros.of((2 * 20 + 6 * 110) / 2.0));
        assertThat(new PlanEvaluator(ladder.at(4.5)).breaches(List.of(start("A", 1, 2))))
                .isEmpty();
        assertThat(new PlanEvaluator(ladder.at(4.4)).breaches(List.of(start("A", 1, 2))))
                .containsExactly(new Breach(Limit.MONEY, 1, ""));
    }

    private static PlanningProblem byQuarter() {
        return problem()
                .budget(new Budget.ByQuarter(new TreeMap<>(Map.of(
                        new Quarter(2027, 1), new Purse.Together(Euros.of(20)),
                        new Quarter(2027, 3), new Purse.Apart(Euros.of(100), Euros.of(10))))))
                .candidate(solution("A").costs(90, 0))
                .candidate(solution("B").costs(20, 40))
                .candidate(solution("C").costs(0, 44))
                .build();
    }

    @Test
    void whatGrantsPayIsTakenOffWhereMoneyLacksFirst() {
        PlanEvaluator evaluator = new PlanEvaluator(with(problem()
                .budget(new Budget.Split(Euros.of(60), Euros.ZERO))
                .candidate(solution("A").costs(50, 0))
                .candidate(solution("B").costs(90, 0))
                .build()));
        List<Start> plan = List.of(start("A", 2, 3), start("B", 5, 6));

        assertThat(evaluator.breaches(plan)).isEmpty();
        assertThat(evaluator.uses(plan).stream().map(QuarterUse::fromGrants))
                .containsExactly(
                        Euros.ZERO,
                        Euros.ZERO,
                        Euros.of(30),
                        Euros.ZERO,
                        Euros.ZERO,
                        Euros.of(30),
                        Euros.ZERO,
                        Euros.ZERO);
    }

    @Test
    void hoursFollowThoseWhoComeAndGo() {
        PlanningProblem plain = problem()
                .candidate(solution("A").costs(0, 0).works(30, 0))
                .hours(40)
                .build();
        Limits limits = new Limits(
                plain.limits().budget(),
                plain.limits().hoursPerQuarter(),
                List.of(new StaffChange(Role.IT, 5, new Hours(35)), new StaffChange(Role.IT, 2, new Hours(20))),
                Set.of(),
                Limits.NO_LIMIT,
                List.of());
        PlanEvaluator evaluator = new PlanEvaluator(plain.withLimits(limits));

        assertThat(evaluator.breaches(List.of(start("A", 1, 2)))).isEmpty();
        assertThat(evaluator.breaches(List.of(start("A", 2, 3)))).containsExactly(new Breach(Limit.HOURS, 2, "IT"));
        assertThat(evaluator.breaches(List.of(start("A", 5, 6)))).isEmpty();
    }

    @Test
    void onlySoManyWorksMayDisturbCareInOneQuarter() {
        PlanningProblem plain = problem()
                .candidate(solution("A").takes(2).disrupts(2))
                .candidate(solution("B").disrupts(3))
                .candidate(solution("C").disrupts(1))
                .build();
        Limits limits = new Limits(
                plain.limits().budget(), plain.limits().hoursPerQuarter(), List.of(), Set.of(), 1, List.of());
        PlanEvaluator evaluator = new PlanEvaluator(plain.withLimits(limits));

        assertThat(evaluator.breaches(List.of(start("A", 0, 2), start("B", 1, 2), start("C", 1, 2))))
                .containsExactly(new Breach(Limit.DISRUPTION, 1, ""));
        assertThat(evaluator.breaches(List.of(start("A", 0, 2), start("B", 0, 1))))
                .isEmpty();
    }

    @Test
    void whatIsPinnedIsInThePlanAndInItsQuarter() {
        PlanningProblem plain = problem()
                .scenario("s", 400, 0.01)
                .budget(new Budget.Split(Euros.of(100), Euros.ZERO))
                .quarters(4)
                .candidate(solution("A").halves("s"))
                .candidate(solution("B"))
                .build();

        assertThat(new HeuristicPlanner().plan(plain).starts()).containsExactly(start("A", 0, 1));
        assertThat(new HeuristicPlanner()
                        .plan(plain.withPins(List.of(new Pin("B", Pin.ANY))))
                        .starts())
                .containsExactly(start("B", 0, 1));
        assertThat(new HeuristicPlanner()
                        .plan(plain.withPins(List.of(new Pin("A", 2))))
                        .starts())
                .containsExactly(start("A", 2, 3));
        assertThat(new PlanEvaluator(plain.withPins(List.of(new Pin("A", 2)))).breaches(List.of(start("A", 1, 2))))
                .containsExactly(new Breach(Limit.PIN, 1, "A"));
    }

    @Test
    void laterLossesCountLess() {
        PlanningProblem plain = problem().quarters(4).scenario("s", 400, 0.01).build();
        PlanningProblem discounted = new PlanningProblem(
                plain.first(),
                4,
                List.of(),
                plain.scenarios(),
                List.of(),
                plain.limits(),
                List.of(),
                0.21,
                new Aim.ExpectedLoss());

        // 100 x (1.21^-0.125 + 1.21^-0.375 + 1.21^-0.625 + 1.21^-0.875)
        assertThat(new PlanEvaluator(discounted).residualLoss(List.of())).isCloseTo(364.1527, within(1e-3));
        assertThat(new PlanEvaluator(plain).residualLoss(List.of())).isEqualTo(400);
    }

    private static PlanningProblem with(PlanningProblem plain) {
        return plain.withLimits(new Limits(
                plain.limits().budget(),
                plain.limits().hoursPerQuarter(),
                List.of(),
                Set.of(),
                Limits.NO_LIMIT,
                List.of(VOUCHER)));
    }
}
