package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.report.words.Words;

/** What other budgets would bring, and what rankings of today would give for the same money. */
public final class BudgetChart {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 300;
    private static final double LEGEND = 62;
    private static final int LABELS = 8;
    private static final List<String> RIVALS =
            List.of("cvss-first", "cheapest-first", "best-ratio-first", "maturity-first");
    private static final List<Ink> INKS = List.of(Ink.SCORES, Ink.CHEAP, Ink.RATIO, Ink.MATURITY);

    private final List<BudgetPoint> curve;
    private final Words words;
    private final Plot plot;
    private final double top;

    private BudgetChart(List<BudgetPoint> curve, Words words, double highest, DoubleFunction<String> format) {
        this.curve = curve;
        this.words = words;
        double widest = curve.getLast().perYear().value();
        double step = Ticks.step(highest, 4);
        this.top = Math.max(step, Math.ceil(highest / step) * step);
        this.plot =
                new Plot(WIDTH, HEIGHT, 92, new Scale(0, Math.max(widest * 1.03, 1), false), new Scale(0, top, false));
        for (double tick = 0; tick <= top + step / 2; tick += step) {
            plot.upTick(tick, format.apply(tick));
        }
        double across = Ticks.step(widest, LABELS);
        for (double tick = 0; tick <= widest; tick += across) {
            plot.acrossTick(tick, words.amounts().about(tick));
        }
        plot.names(words.say("chart.budget.across"));
    }

    /**
     * Draws the loss.
     *
     * @param curve by rising budget; at least two points
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(List<BudgetPoint> curve, Words words) {
        return draw(
                curve,
                words,
                "budget",
                BudgetPoint::residualLoss,
                BudgetPoint.Rival::residualLoss,
                words.amounts()::about);
    }

    /**
     * Draws how late duties are.
     *
     * @param curve by rising budget; at least two points
     * @param words the language
     * @return the drawing
     */
    public static Drawing late(List<BudgetPoint> curve, Words words) {
        return draw(
                curve,
                words,
                "late",
                BudgetPoint::lateQuarters,
                BudgetPoint.Rival::lateQuarters,
                quarters -> words.amounts().count(Math.round(quarters)));
    }

    private static Drawing draw(
            List<BudgetPoint> curve,
            Words words,
            String id,
            ToDoubleFunction<BudgetPoint> own,
            ToDoubleFunction<BudgetPoint.Rival> rival,
            DoubleFunction<String> format) {
        double highest = Math.max(
                curve.stream().mapToDouble(own).max().orElse(1),
                curve.stream()
                        .flatMap(point -> point.rivals().stream())
                        .mapToDouble(rival)
                        .max()
                        .orElse(0));
        BudgetChart chart = new BudgetChart(curve, words, highest, format);
        chart.lines(own, rival);
        return chart.drawing(id);
    }

    private void lines(ToDoubleFunction<BudgetPoint> own, ToDoubleFunction<BudgetPoint.Rival> rival) {
        for (int r = 0; r < RIVALS.size(); r++) {
            String id = RIVALS.get(r);
            List<Shape.Point> points = new ArrayList<>();
            for (BudgetPoint point : curve) {
                point.rivals().stream()
                        .filter(one -> one.id().equals(id))
                        .forEach(one -> points.add(at(point, rival.applyAsDouble(one))));
            }
            if (points.size() > 1) {
                plot.stroke(points, INKS.get(r));
            }
        }
        plot.stroke(
                curve.stream().map(point -> at(point, own.applyAsDouble(point))).toList(), Ink.THEN);
        for (BudgetPoint point : curve) {
            plot.dot(point.perYear().value(), own.applyAsDouble(point));
            if (point.factor() == 1) {
                double today = point.perYear().value();
                plot.line(today, 0, today, top, Ink.LIMIT);
                plot.label(plot.x(today) + 6, 26, words.say("chart.budget.today"), Shape.Anchor.START, false);
            }
        }
    }

    private Shape.Point at(BudgetPoint point, double value) {
        return new Shape.Point(plot.x(point.perYear().value()), plot.y(value));
    }

    /** The drawing, with the meaning of its lines below the field. */
    private Drawing drawing(String id) {
        String title = words.say("chart." + id + ".title");
        Drawing field = plot.drawing(id, title, words.say("chart." + id + ".description"));
        List<Shape> shapes = new ArrayList<>(field.shapes());
        shapes.addAll(legend(0, Ink.THEN, words.say("ranking.this-plan")));
        List<String> shown =
                curve.getFirst().rivals().stream().map(BudgetPoint.Rival::id).toList();
        int place = 1;
        for (int r = 0; r < RIVALS.size(); r++) {
            if (shown.contains(RIVALS.get(r))) {
                shapes.addAll(legend(place++, INKS.get(r), words.say("ranking." + RIVALS.get(r))));
            }
        }
        return new Drawing(id, WIDTH, HEIGHT + LEGEND, title, field.description(), shapes);
    }

    private static List<Shape> legend(int place, Ink ink, String text) {
        int row = place / 2;
        double x = 92 + place % 2 * 310.0;
        double y = HEIGHT + 12 + row * 20.0;
        return List.of(
                new Shape.Stroke(List.of(new Shape.Point(x, y), new Shape.Point(x + 30, y)), ink),
                new Shape.Label(x + 38, y + 4, text, Shape.Anchor.START, false));
    }
}
