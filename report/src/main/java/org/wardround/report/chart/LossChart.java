package org.wardround.report.chart;

import java.util.List;
import org.wardround.engine.risk.CurvePoint;
import org.wardround.engine.risk.LossPicture;
import org.wardround.report.words.Amounts;
import org.wardround.report.words.Words;

/** How likely a year is to lose more than an amount, as things are and with the plan. */
public final class LossChart {
    private static final double LEAST = 0.002;
    private static final double LEFT = 92;
    private static final int[] YEARS = {2, 5, 10, 20, 50, 100, 500};

    private LossChart() {}

    /**
     * Draws.
     *
     * @param before as things are
     * @param after with the plan
     * @param tolerance yearly loss that could be borne in 1 year out of 20, in euros; 0 when not said
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(LossPicture before, LossPicture after, double tolerance, Words words) {
        double least = Math.max(1, Math.min(euros(before, 0.6), euros(after, 0.6)));
        double most =
                Math.max(Math.max(euros(before, LEAST), euros(after, LEAST)), Math.max(tolerance * 1.5, least * 10));
        Amounts amounts = words.amounts();
        double from = Math.max(StrictMath.pow(10, Math.floor(StrictMath.log10(least))), most / 100_000);
        Plot plot = new Plot(720, 340, LEFT, new Scale(from, most, true), new Scale(LEAST, 0.7, true));
        for (double tick = StrictMath.pow(10, Math.ceil(StrictMath.log10(from))); tick <= most; tick *= 10) {
            plot.acrossTick(tick, amounts.about(tick));
        }
        for (int years : YEARS) {
            plot.upTick(1.0 / years, words.say("chart.loss.years", years));
        }
        plot.names(words.say("chart.loss.across"));
        if (tolerance > 0) {
            plot.line(tolerance, LEAST, tolerance, 0.7, Ink.LIMIT);
            plot.line(from, 0.05, most, 0.05, Ink.LIMIT);
            plot.label(plot.x(tolerance) - 6, 26, words.say("chart.loss.tolerance"), Shape.Anchor.END, false);
        }
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
