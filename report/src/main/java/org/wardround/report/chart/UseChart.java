package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.wardround.report.words.Words;

/** Money and hours by quarter against their limits: a row for each, a box for each quarter that fills up to its limit. */
public final class UseChart {
    private static final double WIDTH = 720;
    private static final double LEFT = 208;
    private static final double TOP = 30;
    private static final double ROW = 46;
    private static final double BOX = 24;

    private UseChart() {}

    /**
     * A row.
     *
     * @param name what is used
     * @param shares by quarter, what is used as a share of the limit; below 0 where nothing is there and nothing used
     */
    public record Row(String name, List<Double> shares) {
        /** Copies the list, so that the record never changes. */
        public Row {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Draws.
     *
     * @param rows one or more, all of the same length
     * @param quarters names of the quarters
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(List<Row> rows, List<String> quarters, Words words) {
        double column = (WIDTH - LEFT - 8) / quarters.size();
        List<Shape> shapes = new ArrayList<>();
        for (int t = 0; t < quarters.size(); t++) {
            shapes.add(
                    new Shape.Label(LEFT + (t + 0.5) * column, TOP - 12, quarters.get(t), Shape.Anchor.MIDDLE, true));
        }
        for (int r = 0; r < rows.size(); r++) {
            double y = TOP + r * ROW;
            shapes.add(new Shape.Label(LEFT - 12, y + BOX / 2 + 4, rows.get(r).name(), Shape.Anchor.END, false));
            for (int t = 0; t < quarters.size(); t++) {
                shapes.addAll(
                        box(LEFT + t * column, y, column, rows.get(r).shares().get(t), words));
            }
        }
        return new Drawing(
                "use",
                WIDTH,
                TOP + rows.size() * ROW + 4,
                words.say("chart.use.title"),
                words.say("chart.use.description"),
                shapes);
    }

    private static List<Shape> box(double x, double y, double column, double share, Words words) {
        if (share < 0) {
            return List.of();
        }
        double filled = BOX * Math.min(1, share);
        String text = words.amounts().percent(share);
        return List.of(
                new Shape.Box(x + 5, y, column - 10, BOX, Ink.KEPT),
                new Shape.Box(x + 5, y + BOX - filled, column - 10, filled, Ink.WORK),
                new Shape.Label(x + column / 2, y + BOX + 14, text, Shape.Anchor.MIDDLE, true));
    }
}
