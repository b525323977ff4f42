package org.wardround.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Role;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.plan.Limits;
import org.wardround.engine.plan.MoneySpan;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.QuarterUse;
import org.wardround.report.chart.UseChart;
import org.wardround.report.words.Words;

/** What the plan uses as a share of what there is: the hospital's own money since the beginning
 * of the year, or by quarter where it comes so, and hours by quarter. */
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
        List<MoneySpan> spans = plan.problem().moneySpans();
        String each = limits.budget() instanceof Budget.ByQuarter ? "quarter." : "year.";
        if (spans.stream().anyMatch(MoneySpan::pooled)) {
            rows.add(
                    money(each + "all", spans.stream().filter(MoneySpan::pooled).toList(), 1, 1));
        }
        if (!spans.stream().allMatch(MoneySpan::pooled)) {
            List<MoneySpan> apart =
                    spans.stream().filter(span -> !span.pooled()).toList();
            rows.add(money(each + "one-off", apart, 1, 0));
            rows.add(money(each + "running", apart, 0, 1));
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

    /** Own money: what grants pay is left out. */
    private UseChart.Row money(String what, List<MoneySpan> spans, int once, int runs) {
        Double[] shares = new Double[plan.quarters().size()];
        Arrays.fill(shares, -1.0);
        for (MoneySpan span : spans) {
            double sum = 0;
            for (int t = span.first(); t <= span.last(); t++) {
                QuarterUse use = plan.quarters().get(t);
                sum += once * use.oneOff().minus(use.fromGrants()).value()
                        + runs * use.running().value();
                shares[t] = share(sum, (once == 1 ? span.money() : span.running()) / 400.0);
            }
        }
        return new UseChart.Row(words.say("chart.use." + what), List.of(shares));
    }

    private static double share(double used, double limit) {
        return limit > 0 ? used / limit : used > 0 ? 1 : -1;
    }
}
