package org.wardround.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.obligation.GapCause;
import org.wardround.engine.solution.Actor;
import org.wardround.engine.solution.Availability;

class PlanStageTest {
    private static final Planner PLANNER = new HeuristicPlanner();

    @Test
    void thePlanBeginsWithTheQuarterAfterTheDayItSpeaksOf() {
        Plan plan = new Situation().open("A", 10, 0.5).plan(PLANNER);

        assertThat(plan.problem().first()).isEqualTo(new Quarter(2027, 1));
        assertThat(plan.schedule().starts()).containsExactly(new Start("A", 0, 1));
        // One quarter at 250, seven at 125.
        assertThat(plan.lossWithout()).isCloseTo(2_000, within(1e-9));
        assertThat(plan.schedule().residualLoss()).isCloseTo(1_125, within(1e-6));
        assertThat(plan.quarters()).hasSize(8);
    }

    @Test
    void eachSolutionSaysWhyItIsInOrOut() {
        Plan plan = new Situation()
                .open("use", 10, 0.5)
                .open("law", 10, 0, 9)
                .open("dear", 500, 0.9)
                .open("useless", 10, 0)
                .offer("base", 10, 0, new Availability.Open(), List.of(), List.of())
                .offer("top", 10, 0.5, new Availability.Open(), List.of("base"), List.of())
                .offer("worse", 10, 0.1, new Availability.Open(), List.of(), List.of("use"))
                .offer("waiting", 10, 0.5, new Availability.Open(), List.of("theirs"), List.of())
                .offer("theirs", 10, 0.5, new Availability.OfOthers(Actor.REGION), List.of(), List.of())
                .offer("done", 0, 0, new Availability.Done(), List.of(), List.of())
                .offer("next", 10, 0.2, new Availability.Open(), List.of("done"), List.of())
                .offer("double", 10, 0.2, new Availability.Open(), List.of(), List.of("done"))
                .gap("nis2-21-2-c", 9, true, GapCause.ANSWER_LOW)
                .plan(PLANNER);

        assertThat(plan.choices()).doesNotContainKeys("theirs", "done");
        assertThat(plan.choices().get("use")).isInstanceOf(Choice.ForTheRisk.class);
        assertThat(plan.choices().get("next")).isInstanceOf(Choice.ForTheRisk.class);
        assertThat(plan.choices().get("law")).isEqualTo(new Choice.ForTheLaw(List.of("nis2-21-2-c/9"), 0));
        assertThat(plan.choices().get("base")).isEqualTo(new Choice.AsPrerequisite(List.of("top")));
        assertThat(plan.choices().get("useless")).isEqualTo(new Choice.NoUse());
        assertThat(plan.choices().get("worse")).isEqualTo(new Choice.Instead("use"));
        assertThat(plan.choices().get("double")).isEqualTo(new Choice.Instead("done"));
        assertThat(plan.choices().get("dear")).isInstanceOfSatisfying(Choice.NoRoom.class, room -> {
            assertThat(room.lacking()).isEqualTo("money");
            assertThat(room.lossWith()).isPositive();
        });
        assertThat(plan.choices().get("waiting")).isInstanceOfSatisfying(Choice.NoRoom.class, room -> {
            assertThat(room.lacking()).isEqualTo("prerequisite");
            assertThat(room.lossWith()).isPositive();
        });
    }

    @Test
    void hoursThatLackAreNamed() {
        // 25 hours a quarter, each takes 10: the third has to wait, and money is no matter.
        Plan plan = new Situation()
                .open("A", 1, 0.5, 1)
                .open("B", 1, 0.5, 2)
                .open("C", 1, 0.5, 3)
                .gap("o", 1, true, GapCause.ANSWER_LOW)
                .gap("o", 2, true, GapCause.ANSWER_LOW)
                .gap("o", 3, true, GapCause.ANSWER_LOW)
                .plan(PLANNER);

        assertThat(plan.schedule().duties())
                .extracting(DutyOutcome::holdback)
                .containsExactlyInAnyOrder(Holdback.LEAD_TIME, Holdback.LEAD_TIME, Holdback.HOURS);
    }

    @Test
    void workThatFitsIntoNoQuarterTakesSeveralAndIsHeldBackByHours() {
        // 25 hours a quarter: 60 hours take three quarters, although the lead time is one.
        Plan plan = new Situation()
                .work(60)
                .open("A", 1, 0.5, 1)
                .gap("o", 1, true, GapCause.ANSWER_LOW)
                .plan(PLANNER);

        assertThat(plan.schedule().starts()).containsExactly(new Start("A", 0, 3));
        assertThat(plan.schedule().duties()).extracting(DutyOutcome::holdback).containsExactly(Holdback.HOURS);
        assertThat(plan.quarters().getFirst().hours().get(Role.IT)).isEqualTo(new Hours(20));
    }

    @Test
    void onlyWhatBindsBinds() {
        Plan plan = new Situation()
                .open("A", 10, 0, 1)
                .open("B", 10, 0, 2)
                .gap("expected", 1, false, GapCause.ANSWER_LOW)
                .gap("proof", 2, true, GapCause.NO_EVIDENCE)
                .plan(PLANNER);

        assertThat(plan.problem().duties()).isEmpty();
        assertThat(plan.schedule().starts()).isEmpty();
    }

    @Test
    void aDutyThatNothingAnswersIsSaidNotDropped() {
        Plan plan = new Situation()
                .open("A", 10, 0.5)
                .gap("o", 7, true, GapCause.ANSWER_LOW)
                .plan(PLANNER);

        assertThat(plan.schedule().duties()).singleElement().satisfies(outcome -> {
            assertThat(outcome.met()).isFalse();
            assertThat(outcome.holdback()).isEqualTo(Holdback.NO_SOLUTION);
        });
    }

    @Test
    void dutiesComeBeforeLoss() {
        Plan plan = new Situation()
                .budget(new Budget.Pooled(Euros.of(10)))
                .open("loss", 10, 0.9)
                .open("law", 10, 0, 1)
                .gap("o", 1, true, GapCause.ANSWER_LOW)
                .plan(PLANNER);

        assertThat(plan.schedule().starts().getFirst()).isEqualTo(new Start("law", 0, 1));
        // The money of the second year is free for the other.
        assertThat(plan.schedule().starts().getLast()).isEqualTo(new Start("loss", 4, 5));
    }

    @Test
    void aFreezeCountsFromFourteenDays() {
        Plan plan = new Situation()
                .freeze("2026-12-20", "2027-01-13")
                .freeze("2027-07-01", "2027-07-14")
                .plan(PLANNER);

        assertThat(plan.problem().limits().frozenQuarters()).containsExactly(2);
    }

    @Test
    void theBudgetCurveNeverRises() {
        Plan plan = new Situation()
                .open("A", 40, 0.5)
                .open("B", 90, 0.4)
                .open("C", 150, 0.7)
                .open("D", 30, 0.1, 1)
                .gap("o", 1, true, GapCause.ANSWER_LOW)
                .plan(PLANNER);

        assertThat(plan.budgetCurve())
                .extracting(BudgetPoint::factor)
                .startsWith(0.0)
                .endsWith(3.0);
        for (int i = 1; i < plan.budgetCurve().size(); i++) {
            BudgetPoint less = plan.budgetCurve().get(i - 1);
            BudgetPoint more = plan.budgetCurve().get(i);
            assertThat(more.lateQuarters()).isLessThanOrEqualTo(less.lateQuarters());
            if (more.lateQuarters() == less.lateQuarters()) {
                assertThat(more.residualLoss()).isLessThanOrEqualTo(less.residualLoss());
            }
        }
        assertThat(plan.budgetCurve().getFirst().cost()).isZero();
        assertThat(plan.budgetCurve().get(4).residualLoss())
                .isEqualTo(plan.schedule().residualLoss());
    }

    @Test
    void rankingsAreJudgedUnderTheSameLimits() {
        Plan plan =
                new Situation().open("cheap", 10, 0.05).open("good", 95, 0.6).plan(PLANNER);

        assertThat(plan.contest().entries())
                .extracting(Ranking::id)
                .containsExactly("this-plan", "least-loss", "cheapest-first", "best-ratio-first");
        assertThat(plan.contest().entries())
                .allSatisfy(ranking -> assertThat(ranking.residualLoss())
                        .isGreaterThanOrEqualTo(plan.schedule().residualLoss()));
    }
}
