package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wardround.engine.risk.Swing;
import org.wardround.engine.risk.Unknown;
import org.wardround.report.words.Words;

/** How far single inputs move the expected loss. */
public final class TornadoChart {
    private static final double WIDTH = 720;
    private static final double LEFT = 348;
    private static final double RIGHT = 16;
    private static final double TOP = 30;
    private static final double ROW = 24;
    private static final int LONGEST = 54;

    private TornadoChart() {}

    /**
     * Draws.
     *
     * @param swings the largest first, one or more
     * @param now expected loss as things are, in euros a year
     * @param names what inputs are called
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(List<Swing> swings, double now, Function<Unknown, String> names, Words words) {
        double most = swings.stream()
                .mapToDouble(swing -> Math.max(swing.atLow(), swing.atHigh()))
                .reduce(now, Math::max);
        double step = Ticks.step(most, 4);
        Scale scale = new Scale(0, Math.max(step, Math.ceil(most / step) * step), false);
        double bottom = TOP + swings.size() * ROW;
        List<Shape> shapes = new ArrayList<>();
        for (double tick = 0; tick <= scale.to() + step / 2; tick += step) {
            shapes.add(line(x(scale, tick), bottom, Ink.GRID));
            boolean last = tick + step > scale.to() + step / 2;
            shapes.add(new Shape.Label(
                    last ? WIDTH - 2 : x(scale, tick),
                    bottom + 18,
                    words.amounts().about(tick),
                    last ? Shape.Anchor.END : Shape.Anchor.MIDDLE,
                    true));
        }
        for (int i = 0; i < swings.size(); i++) {
            double y = TOP + i * ROW;
            Swing swing = swings.get(i);
            String name = names.apply(swing.input());
            shapes.add(new Shape.Label(LEFT - 10, y + 15, shortened(name), Shape.Anchor.END, false));
            double from = Math.min(swing.atLow(), swing.atHigh());
            double to = Math.max(swing.atLow(), swing.atHigh());
            box(shapes, x(scale, from), x(scale, Math.min(now, to)), y, Ink.LESS);
            box(shapes, x(scale, Math.max(now, from)), x(scale, to), y, Ink.MORE);
        }
        shapes.add(line(x(scale, now), bottom, Ink.LIMIT));
        shapes.add(
                new Shape.Label(x(scale, now), TOP - 12, words.say("chart.tornado.now"), Shape.Anchor.MIDDLE, false));
        shapes.add(
                new Shape.Label(WIDTH - RIGHT, bottom + 38, words.say("chart.tornado.across"), Shape.Anchor.END, true));
        return new Drawing(
                "tornado",
                WIDTH,
                bottom + 46,
                words.say("chart.tornado.title"),
                words.say(
                        "chart.tornado.description",
                        swings.size(),
                        words.amounts().about(now)),
                shapes);
    }

    private static double x(Scale scale, double value) {
        return LEFT + scale.place(value) * (WIDTH - LEFT - RIGHT);
    }

    private static Shape line(double x, double bottom, Ink ink) {
        return new Shape.Stroke(List.of(new Shape.Point(x, TOP - 6), new Shape.Point(x, bottom)), ink);
    }

    private static void box(List<Shape> shapes, double from, double to, double y, Ink ink) {
        if (to > from) {
            shapes.add(new Shape.Box(from, y + 4, to - from, ROW - 9, ink));
        }
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
