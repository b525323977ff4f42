package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.plan.Limits;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.report.chart.UseChart;
import org.wardround.report.words.Words;

/** What the plan uses as a share of what there is: money since the beginning of the year, hours by quarter. */
final class UseRows {
    private final Plan plan;
    private final Limits limits;
    private final Words words;

    UseRows(Plan plan, Words words) {
        this.plan = plan;
        this.limits = plan.problem().limits();
        this.words = words;
    }

    List<UseChart.Row> rows() {
        List<UseChart.Row> rows = new ArrayList<>();
        switch (limits.budget()) {
            case Budget.Split split -> {
                rows.add(money("one-off", 1, 0, split.oneOffPerYear().value()));
                rows.add(money("running", 0, 1, split.runningPerYear().value()));
            }
            case Budget.Pooled pooled ->
                rows.add(money("all", 1, 1, pooled.perYear().value()));
        }
        for (Role role : Role.values()) {
            if (plan.quarters().stream().anyMatch(use -> use.hours().containsKey(role))) {
                List<Double> shares = new ArrayList<>();
                for (int t = 0; t < plan.quarters().size(); t++) {
                    double used = plan.quarters()
                            .get(t)
                            .hours()
                            .getOrDefault(role, Hours.ZERO)
                            .value();
                    shares.add(share(used, limits.hours(role, t).value()));
                }
                rows.add(new UseChart.Row(words.say("chart.use.hours", words.name(role)), shares));
            }
        }
        return rows;
    }

    private UseChart.Row money(String what, int once, int runs, double limit) {
        List<Double> shares = new ArrayList<>();
        double sum = 0;
        for (int t = 0; t < plan.quarters().size(); t++) {
            QuarterUse use = plan.quarters().get(t);
            sum = t % 4 == 0 ? 0 : sum;
            sum += once * use.oneOff().value() + runs * use.running().value();
            double year = Math.min(4, plan.quarters().size() - t / 4 * 4) / 4.0;
            shares.add(share(sum, limit * year));
        }
        return new UseChart.Row(words.say("chart.use." + what), shares);
    }

    private static double share(double used, double limit) {
        return limit > 0 ? used / limit : used > 0 ? 1 : -1;
    }
}
