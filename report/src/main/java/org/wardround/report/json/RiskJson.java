package org.wardround.report.json;

import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Interval;
import org.wardround.engine.risk.Care;
import org.wardround.engine.risk.CurvePoint;
import org.wardround.engine.risk.Factor;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.Reduction;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.engine.risk.YearlyLoss;
import org.wardround.report.trace.Sources;

/** Scenarios and losses as data. */
final class RiskJson {
    private final JsonOut out;
    private final Sources sources;

    RiskJson(JsonOut out, Sources sources) {
        this.out = out;
        this.sources = sources;
    }

    void write(ReviewResult result) {
        out.<ScenarioRisk>list("scenarios", result.risk().scenarios(), this::scenario);
        out.object("loss", () -> {
            out.object("now", () -> picture(result.before()));
            out.object("with_plan", () -> picture(result.after()));
        });
        new InsightJson(out).write(result.insight());
    }

    private void scenario(ScenarioRisk risk) {
        var scenario = risk.scenario();
        out.text("id", scenario.id());
        out.words("name", scenario.name());
        interval("rate_per_year", risk.ratePerYear());
        interval("published_rate_per_year", scenario.rate().perYear());
        out.constant("rate_law", scenario.rate().law());
        interval("impact_euros", risk.impactEuros());
        interval("published_impact_euros", scenario.impact().euros());
        interval("lost_days", risk.lostDays());
        out.number("expected_money", risk.expectedMoney().value());
        out.object("expected_care", () -> care(risk.expectedCare()));
        out.number("expected_care_value", risk.expectedCareValue().value());
        out.number("floor", risk.floor());
        out.<Factor>list("factors", risk.factors(), factor -> {
            out.text("kind", factor.kind());
            out.text("id", factor.id());
            out.number("factor", factor.factor());
            out.number("weakest", factor.weakest());
            out.number("strongest", factor.strongest());
            out.text("detail", factor.detail());
        });
        out.<Map.Entry<String, Reduction>>list("effects", risk.effects().entrySet(), effect -> {
            out.text("solution", effect.getKey());
            out.number("rate", effect.getValue().rate().likely());
            out.number("impact", effect.getValue().impact().likely());
        });
        out.texts(
                "sources",
                List.of(
                        sources.id(scenario.rate().source()),
                        sources.id(scenario.impact().source()),
                        sources.id(scenario.lostCare().source())));
    }

    private void interval(String name, Interval interval) {
        out.object(name, () -> {
            out.number("low", interval.low());
            out.number("high", interval.high());
        });
    }

    private void care(Care care) {
        out.number("operations", care.operations());
        out.number("visits", care.visits());
        out.number("bed_days", care.bedDays());
    }

    private void picture(LossPicture picture) {
        out.number("years", picture.years());
        out.number("seed", picture.seed());
        out.number("mean", picture.mean());
        out.number("simulated_mean", picture.yearly().simulatedMean());
        out.number("standard_error", picture.standardError());
        out.object("expected_band", () -> {
            out.number("p10", picture.expectedBand().p10());
            out.number("p50", picture.expectedBand().p50());
            out.number("p90", picture.expectedBand().p90());
        });
        tail(picture.yearly());
        out.object("expected_care", () -> care(picture.expectedCare()));
        out.object("by_scenario", () -> picture.byScenario().forEach((id, loss) -> out.number(id, loss.doubleValue())));
        out.object(
                "yearly_by_scenario",
                () -> picture.yearlyByScenario()
                        .forEach((id, yearly) -> out.object(id, () -> {
                            out.number("simulated_mean", yearly.simulatedMean());
                            tail(yearly);
                        })));
        out.<CurvePoint>list("curve", picture.curve(), point -> {
            out.number("euros", point.euros());
            out.number("probability", point.probability());
        });
    }

    private void tail(YearlyLoss yearly) {
        out.object("single_years", () -> {
            out.number("p10", yearly.years().p10());
            out.number("p50", yearly.years().p50());
            out.number("p90", yearly.years().p90());
        });
        out.number("value_at_risk_95", yearly.loss1in20());
        out.number("value_at_risk_99", yearly.loss1in100());
        out.number("expected_shortfall_95", yearly.shortfall95());
        out.number("expected_shortfall_99", yearly.shortfall99());
        out.number("no_loss_years", yearly.noLossYears());
    }
}
