package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.Start;
import org.wardround.report.words.Words;

/** The plan as a quarter chart. */
public final class PlanChart {
    private static final double WIDTH = 720;
    private static final double LEFT = 288;
    private static final double TOP = 44;
    private static final double ROW = 24;
    private static final double NARROW = 22;
    private static final int LONGEST = 38;

    private PlanChart() {}

    /**
     * Draws.
     *
     * @param plan the plan, with at least one start
     * @param names solution id to name
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(Plan plan, Map<String, String> names, Words words) {
        List<Start> starts = plan.schedule().starts();
        int quarters = plan.problem().quarters();
        double column = (WIDTH - LEFT - 8) / quarters;
        double bottom = TOP + starts.size() * ROW;
        List<Shape> shapes = new ArrayList<>();
        for (int quarter = 0; quarter <= quarters; quarter++) {
            double x = LEFT + quarter * column;
            shapes.add(new Shape.Stroke(List.of(new Shape.Point(x, TOP - 6), new Shape.Point(x, bottom)), Ink.GRID));
            if (quarter < quarters) {
                shapes.addAll(names(plan.problem().first().plus(quarter), x, column, quarter == 0));
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            double y = TOP + i * ROW;
            String name = names.getOrDefault(start.solutionId(), start.solutionId());
            shapes.add(new Shape.Label(LEFT - 10, y + 15, shortened(name), Shape.Anchor.END, false));
            double from = LEFT + start.quarter() * column;
            double ready = LEFT + Math.min(start.inPlace(), quarters) * column;
            shapes.add(new Shape.Box(from + 1, y + 4, ready - from - 2, ROW - 9, Ink.WORK));
            if (start.inPlace() < quarters) {
                double end = LEFT + quarters * column;
                shapes.add(new Shape.Box(ready + 1, y + 4, end - ready - 2, ROW - 9, Ink.KEPT));
            }
        }
        legend(shapes, bottom + 14, words);
        return new Drawing(
                "plan",
                WIDTH,
                bottom + 36,
                words.say("chart.plan.title"),
                words.say("chart.plan.description", starts.size(), quarters),
                shapes);
    }

    /** The quarter, and at the first of each year the year above it. */
    private static List<Shape> names(Quarter quarter, double x, double column, boolean first) {
        List<Shape> names = new ArrayList<>();
        if (column > NARROW) {
            String text = "Q" + quarter.number();
            names.add(new Shape.Label(x + column / 2, TOP - 10, text, Shape.Anchor.MIDDLE, true));
        }
        if (first || quarter.number() == 1) {
            String year = Integer.toString(quarter.year());
            names.add(new Shape.Label(x + 4, TOP - 26, year, Shape.Anchor.START, false));
        }
        return names;
    }

    private static void legend(List<Shape> shapes, double y, Words words) {
        shapes.add(new Shape.Box(LEFT, y, 14, 10, Ink.WORK));
        shapes.add(new Shape.Label(LEFT + 20, y + 9, words.say("chart.plan.work"), Shape.Anchor.START, true));
        shapes.add(new Shape.Box(LEFT + 190, y, 14, 10, Ink.KEPT));
        shapes.add(new Shape.Label(LEFT + 210, y + 9, words.say("chart.plan.kept"), Shape.Anchor.START, true));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
