package org.wardround.report.json;

import java.util.List;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.Ranking;
import org.wardround.engine.plan.Start;

/** What stands beside the plan, as data: other rankings and other budgets. */
final class ExploredJson {
    private final JsonOut out;

    ExploredJson(JsonOut out) {
        this.out = out;
    }

    void write(Plan plan) {
        out.number("rankings_draws", plan.contest().draws());
        out.number("rankings_seed", plan.contest().seed());
        out.<Ranking>list("rankings", plan.contest().entries(), ranking -> {
            out.text("id", ranking.id());
            out.number("cost", ranking.cost());
            out.number("loss_with", ranking.residualLoss());
            out.number("late_quarters", ranking.lateQuarters());
            out.number("unmet", ranking.unmet());
            out.number("drawn_mean", ranking.drawnMean());
            out.number("plan_better", ranking.planBetter());
            out.number("least_loss_better", ranking.leastLossBetter());
            starts(plan, ranking.starts());
        });
        out.<BudgetPoint>list("budget_curve", plan.budgetCurve(), point -> point(plan, point));
    }

    private void point(Plan plan, BudgetPoint point) {
        out.number("factor", point.factor());
        out.number("per_year", point.perYear().value());
        out.number("cost", point.cost());
        out.number("loss_with", point.residualLoss());
        out.number("late_quarters", point.lateQuarters());
        out.number("unmet", point.unmet());
        out.text("stopped", PlanJson.stop(point.stop()));
        out.number("gap", point.gap());
        starts(plan, point.starts());
        out.<BudgetPoint.Rival>list("rankings", point.rivals(), rival -> {
            out.text("id", rival.id());
            out.number("loss_with", rival.residualLoss());
            out.number("late_quarters", rival.lateQuarters());
        });
    }

    private void starts(Plan plan, List<Start> starts) {
        out.<Start>list("starts", starts, start -> {
            out.text("solution", start.solutionId());
            out.text("quarter", plan.problem().first().plus(start.quarter()).text());
        });
    }
}
