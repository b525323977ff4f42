package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.report.words.Words;

/** What other budgets would bring. */
public final class BudgetChart {
    private BudgetChart() {}

    /**
     * Draws.
     *
     * @param curve by rising budget; at least two points
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(List<BudgetPoint> curve, Words words) {
        double widest = curve.stream().mapToDouble(BudgetPoint::factor).max().orElse(1);
        double highest =
                curve.stream().mapToDouble(BudgetPoint::residualLoss).max().orElse(1);
        double step = Ticks.step(highest, 4);
        Scale up = new Scale(0, Math.max(step, Math.ceil(highest / step) * step), false);
        Plot plot = new Plot(720, 300, 92, new Scale(0, Math.max(widest * 1.04, 1), false), up);
        for (double tick = 0; tick <= up.to() + step / 2; tick += step) {
            plot.upTick(tick, words.amounts().about(tick));
        }
        for (BudgetPoint point : curve) {
            plot.acrossTick(point.factor(), words.amounts().percent(point.factor()));
        }
        plot.names(words.say("chart.budget.across"));
        List<Shape.Point> points = new ArrayList<>();
        for (BudgetPoint point : curve) {
            points.add(new Shape.Point(plot.x(point.factor()), plot.y(point.residualLoss())));
        }
        plot.stroke(points, Ink.THEN);
        for (BudgetPoint point : curve) {
            plot.dot(point.factor(), point.residualLoss());
        }
        plot.line(1, 0, 1, up.to(), Ink.LIMIT);
        plot.label(plot.x(1) + 6, 26, words.say("chart.budget.today"), Shape.Anchor.START, false);
        return plot.drawing("budget", words.say("chart.budget.title"), words.say("chart.budget.description"));
    }
}
