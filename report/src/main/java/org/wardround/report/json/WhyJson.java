package org.wardround.report.json;

import java.util.Map;
import org.wardround.engine.plan.DutyNeed;
import org.wardround.engine.plan.EntryPrice;
import org.wardround.engine.plan.Margin;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.Stability;
import org.wardround.engine.plan.Why;

/** Why the plan is as it is, as data. */
final class WhyJson {
    private final JsonOut out;

    WhyJson(JsonOut out) {
        this.out = out;
    }

    void write(Plan plan) {
        out.object("why", () -> why(plan, plan.why()));
        out.object("stability", () -> stability(plan.stability()));
    }

    private void why(Plan plan, Why why) {
        out.list("removed", why.removed().entrySet(), entry -> {
            out.text("solution", entry.getKey());
            out.list("scenarios", entry.getValue().entrySet(), this::removed);
        });
        out.list("prices", why.prices().entrySet(), entry -> price(entry.getKey(), entry.getValue()));
        out.<Margin>list("margins", why.margins(), margin -> {
            out.text("of", margin.of());
            out.number("step", margin.step());
            out.number("loss_less", margin.lossLess());
            out.number("late_quarters_less", margin.lateLess());
            out.number("gap", margin.gap());
        });
        out.<DutyNeed>list("needs", why.needs(), need -> {
            out.text("duty", need.duty());
            out.texts("solutions", need.solutions());
            out.text("quarter", plan.problem().first().plus(need.quarter()).text());
            out.number("money", need.money().value());
            out.object(
                    "hours", () -> need.hours().forEach((role, time) -> out.number(JsonOut.lower(role), time.value())));
        });
    }

    private void removed(Map.Entry<String, Double> entry) {
        out.text("scenario", entry.getKey());
        out.number("loss", entry.getValue());
    }

    private void price(String solution, EntryPrice price) {
        out.text("solution", solution);
        switch (price) {
            case EntryPrice.UpTo upTo -> {
                out.truth("comes_in", true);
                out.number("one_off", upTo.oneOff().value());
            }
            case EntryPrice.NotEvenFree ignored -> out.truth("comes_in", false);
        }
    }

    private void stability(Stability stability) {
        out.number("draws", stability.draws());
        out.number("seed", stability.seed());
        out.number("gap", stability.gap());
        out.number("mean_loss", stability.meanLoss());
        out.number("mean_regret", stability.meanRegret());
        out.number("regret_in_9_of_10", stability.regretIn9Of10());
        out.list("solutions", stability.shares().entrySet(), entry -> {
            out.text("solution", entry.getKey());
            out.number("share", entry.getValue());
            out.constant("standing", stability.of(entry.getKey()));
        });
    }
}
