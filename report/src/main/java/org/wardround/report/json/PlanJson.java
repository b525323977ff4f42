package org.wardround.report.json;

import java.util.List;
import org.wardround.engine.plan.Aim;
import org.wardround.engine.plan.DutyOutcome;
import org.wardround.engine.plan.GrantUse;
import org.wardround.engine.plan.Pin;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.engine.plan.Start;
import org.wardround.engine.plan.Stop;

/** The plan as data. */
final class PlanJson {
    private final JsonOut out;

    PlanJson(JsonOut out) {
        this.out = out;
    }

    void write(Plan plan) {
        out.object("plan", () -> {
            out.text("first_quarter", plan.problem().first().text());
            out.number("quarters", plan.problem().quarters());
            if (plan.problem().aim() instanceof Aim.Shortfall shortfall) {
                out.object("shortfall", () -> {
                    out.number("sampled_years", shortfall.tail().years());
                    out.number("worst_years", shortfall.tail().worst());
                    out.number("without", new PlanEvaluator(plan.problem()).aim(List.of()));
                    out.number("with", plan.schedule().aim());
                });
            }
            out.number("discount_per_year", plan.problem().discountPerYear());
            out.number("loss_without", plan.lossWithout());
            out.number("loss_with", plan.schedule().residualLoss());
            out.number("lower_bound", plan.schedule().lowerBound());
            out.text("stopped", stop(plan.schedule().stop()));
            out.number("gap", plan.schedule().stop().gap());
            out.<Start>list("starts", plan.schedule().starts(), start -> {
                out.text("solution", start.solutionId());
                out.text("quarter", plan.problem().first().plus(start.quarter()).text());
                out.text(
                        "in_place", plan.problem().first().plus(start.inPlace()).text());
            });
            List<GrantUse> grants =
                    new PlanEvaluator(plan.problem()).grants(plan.schedule().starts());
            out.<GrantUse>list("grants", grants, use -> {
                out.text("id", use.grant().id());
                out.number("amount", use.grant().amount().value());
                out.number("own_share", use.grant().ownShare());
                out.texts("solutions", use.grant().solutions().stream().sorted().toList());
                out.number("pays_at_most", use.most().value());
            });
            out.<Pin>list("pins", plan.problem().pins(), pin -> {
                out.text("solution", pin.solutionId());
                if (pin.quarter() >= 0 && pin.quarter() < plan.problem().quarters()) {
                    out.text(
                            "quarter",
                            plan.problem().first().plus(pin.quarter()).text());
                }
                out.truth("kept", plan.schedule().holds(pin.solutionId()));
            });
            if (plan.leftAlone().asked()) {
                out.object("left_alone", () -> {
                    out.number("loss_if_changed", plan.leftAlone().loss());
                    out.number("late_quarters_if_changed", plan.leftAlone().lateQuarters());
                    out.number("gap", plan.leftAlone().gap());
                });
            }
            out.<QuarterUse>list("by_quarter", plan.quarters(), this::quarter);
            out.<DutyOutcome>list("duties", plan.schedule().duties(), outcome -> duty(plan, outcome));
            new WhyJson(out).write(plan);
            new ExploredJson(out).write(plan);
        });
    }

    static String stop(Stop stop) {
        return switch (stop) {
            case Stop.Proven ignored -> "proven";
            case Stop.NodeLimit ignored -> "node_limit";
            case Stop.TimeLimit ignored -> "time_limit";
            case Stop.Heuristic ignored -> "heuristic";
        };
    }

    private void quarter(QuarterUse use) {
        out.text("quarter", use.quarter().text());
        out.number("one_off", use.oneOff().value());
        out.number("from_grants", use.fromGrants().value());
        out.number("running", use.running().value());
        out.object("hours", () -> use.hours().forEach((role, time) -> out.number(JsonOut.lower(role), time.value())));
        out.number("loss_per_year", use.lossPerYear());
    }

    private void duty(Plan plan, DutyOutcome outcome) {
        out.text("id", outcome.duty().id());
        out.text("obligation", outcome.duty().obligationId());
        out.texts("any_of", outcome.duty().anyOf());
        out.truth("met", outcome.met());
        if (outcome.met()) {
            out.text("quarter", plan.problem().first().plus(outcome.quarter()).text());
            out.text("by", outcome.by());
        }
        out.constant("holdback", outcome.holdback());
    }
}
