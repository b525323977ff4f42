package org.wardround.report.chart;

import java.util.List;
import org.wardround.engine.risk.CurvePoint;
import org.wardround.engine.risk.LossPicture;
import org.wardround.report.words.Amounts;
import org.wardround.report.words.Words;

/** How likely a year is to lose more than an amount, as things are and with the plan. */
public final class LossChart {
    private static final double LEAST = 0.002;
    private static final double MOST = 0.7;
    private static final double LEFT = 92;
    private static final int[] YEARS = {2, 5, 10, 20, 50, 100, 500};

    private LossChart() {}

    /**
     * Draws.
     *
     * @param before as things are
     * @param after with the plan
     * @param tolerance which losses could be borne how often: a curve by rising loss, or one point; empty when not said
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(LossPicture before, LossPicture after, List<CurvePoint> tolerance, Words words) {
        double least = Math.max(1, Math.min(euros(before, 0.6), euros(after, 0.6)));
        double most =
                Math.max(Math.max(euros(before, LEAST), euros(after, LEAST)), Math.max(shown(tolerance), least * 10));
        Amounts amounts = words.amounts();
        double from = Math.max(StrictMath.pow(10, Math.floor(StrictMath.log10(least))), most / 100_000);
        Plot plot = new Plot(720, 340, LEFT, new Scale(from, most, true), new Scale(LEAST, MOST, true));
        for (double tick = StrictMath.pow(10, Math.ceil(StrictMath.log10(from))); tick <= most; tick *= 10) {
            plot.acrossTick(tick, amounts.about(tick));
        }
        for (int years : YEARS) {
            plot.upTick(1.0 / years, words.say("chart.loss.years", years));
        }
        plot.names(words.say("chart.loss.across"));
        tolerance(plot, tolerance, from, most, words);
        curve(plot, before.curve(), most, Ink.NOW);
        curve(plot, after.curve(), most, Ink.THEN);
        legend(plot, words);
        return plot.drawing(
                "loss",
                words.say("chart.loss.title"),
                words.say(
                        "chart.loss.description",
                        amounts.about(before.yearly().loss1in20()),
                        amounts.about(after.yearly().loss1in20())));
    }

    /** A line where there are two anchors, a cross where there is one. */
    private static void tolerance(Plot plot, List<CurvePoint> tolerance, double from, double most, Words words) {
        if (tolerance.size() == 1) {
            CurvePoint point = tolerance.getFirst();
            plot.line(point.euros(), LEAST, point.euros(), MOST, Ink.LIMIT);
            plot.line(from, point.probability(), most, point.probability(), Ink.LIMIT);
            plot.label(plot.x(point.euros()) - 6, 26, words.say("chart.loss.tolerance"), Shape.Anchor.END, false);
        }
        List<CurvePoint> within = tolerance.stream()
                .filter(point -> point.euros() >= from && point.euros() <= most)
                .toList();
        if (tolerance.size() > 1 && within.size() > 1) {
            plot.stroke(
                    within.stream()
                            .map(point -> new Shape.Point(plot.x(point.euros()), plot.y(point.probability())))
                            .toList(),
                    Ink.LIMIT);
            plot.stroke(List.of(new Shape.Point(108, 244), new Shape.Point(132, 244)), Ink.LIMIT);
            plot.label(138, 248, words.say("chart.loss.line"), Shape.Anchor.START, false);
        }
    }

    /** How far the chart has to reach for the tolerance. */
    private static double shown(List<CurvePoint> tolerance) {
        return tolerance.stream()
                .filter(point -> point.probability() >= LEAST)
                .mapToDouble(point -> tolerance.size() == 1 ? 1.5 * point.euros() : point.euros())
                .max()
                .orElse(0);
    }

    private static void legend(Plot plot, Words words) {
        plot.stroke(List.of(new Shape.Point(108, 262), new Shape.Point(132, 262)), Ink.NOW);
        plot.label(138, 266, words.say("chart.loss.now"), Shape.Anchor.START, false);
        plot.stroke(List.of(new Shape.Point(108, 280), new Shape.Point(132, 280)), Ink.THEN);
        plot.label(138, 284, words.say("chart.loss.then"), Shape.Anchor.START, false);
    }

    private static void curve(Plot plot, List<CurvePoint> curve, double most, Ink ink) {
        List<Shape.Point> points = curve.stream()
                .filter(point -> point.euros() > 0 && point.euros() <= most && point.probability() >= LEAST)
                .map(point -> new Shape.Point(plot.x(point.euros()), plot.y(point.probability())))
                .toList();
        if (points.size() > 1) {
            plot.stroke(points, ink);
        }
    }

    /** The smallest loss of the curve that is exceeded with at most this probability. */
    private static double euros(LossPicture picture, double probability) {
        return picture.curve().stream()
                .filter(point -> point.euros() > 0 && point.probability() <= probability)
                .mapToDouble(CurvePoint::euros)
                .min()
                .orElse(
                        picture.curve().isEmpty()
                                ? 1
                                : Math.max(1, picture.curve().getLast().euros()));
    }
}
