package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;

/** A field with two axes on which values are drawn. */
final class Plot {
    private static final double RIGHT = 16;
    private static final double TOP = 14;
    private static final double BOTTOM = 44;

    /** Nearer to the right edge than this, a label would be cut. */
    private static final double EDGE = 24;

    private final double width;
    private final double height;
    private final double left;
    private final Scale across;
    private final Scale up;
    private final List<Shape> shapes = new ArrayList<>();

    Plot(double width, double height, double left, Scale across, Scale up) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.across = across;
        this.up = up;
    }

    double x(double value) {
        return left + across.place(value) * (width - left - RIGHT);
    }

    double y(double value) {
        return TOP + (1 - up.place(value)) * (height - TOP - BOTTOM);
    }

    void acrossTick(double value, String label) {
        line(value, up.from(), value, up.to(), Ink.GRID);
        boolean atEdge = x(value) > width - RIGHT - EDGE;
        label(
                atEdge ? width - 2 : x(value),
                height - BOTTOM + 18,
                label,
                atEdge ? Shape.Anchor.END : Shape.Anchor.MIDDLE,
                true);
    }

    void upTick(double value, String label) {
        line(across.from(), value, across.to(), value, Ink.GRID);
        label(left - 8, y(value) + 4, label, Shape.Anchor.END, true);
    }

    void names(String acrossName) {
        label(width - RIGHT, height - 6, acrossName, Shape.Anchor.END, true);
        line(across.from(), up.from(), across.to(), up.from(), Ink.AXIS);
        line(across.from(), up.from(), across.from(), up.to(), Ink.AXIS);
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        stroke(List.of(new Shape.Point(x(x1), y(y1)), new Shape.Point(x(x2), y(y2))), ink);
    }

    void stroke(List<Shape.Point> points, Ink ink) {
        shapes.add(new Shape.Stroke(points, ink));
    }

    void dot(double x, double y) {
        shapes.add(new Shape.Box(x(x) - 3.5, y(y) - 3.5, 7, 7, Ink.DOT));
    }

    void label(double x, double y, String text, Shape.Anchor anchor, boolean soft) {
        shapes.add(new Shape.Label(x, y, text, anchor, soft));
    }

    Drawing drawing(String id, String title, String description) {
        return new Drawing(id, width, height, title, description, shapes);
    }
}
