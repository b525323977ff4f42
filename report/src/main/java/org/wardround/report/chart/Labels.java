package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds room for short labels beside points, so that none lies over another or over a point. */
final class Labels {
    private static final double LETTER = 7;
    private static final double HEIGHT = 13;

    /** How far from its point a label may go, in steps. */
    private static final int STEPS = 14;

    private static final int DIRECTIONS = 12;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Area> areas = new ArrayList<>();

    Labels(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    private record Area(double x, double y, double width, double height) {
        boolean meets(Area other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /**
     * Where a label goes.
     *
     * @param x its middle
     * @param y its base line
     * @param far whether a line must lead to it
     * @param end where that line ends: the nearest corner or side of the label
     */
    record Place(double x, double y, boolean far, Shape.Point end) {}

    void taken(double x, double y, double width, double height) {
        areas.add(new Area(x, y, width, height));
    }

    /** The nearest free place; where there is none, above the point. */
    Place place(double x, double y, String text) {
        double width = text.length() * LETTER;
        for (int step = 0; step < STEPS; step++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS;
                double middle = x + StrictMath.cos(angle) * (width / 2 + 7 + 5 * step);
                double base = y - StrictMath.sin(angle) * (12 + 5 * step) + 4.5;
                Area area = new Area(middle - width / 2, base - HEIGHT + 2, width, HEIGHT);
                if (free(area)) {
                    areas.add(area);
                    return new Place(middle, base, step > 0, near(area, x, y));
                }
            }
        }
        return new Place(x, y - 6, false, new Shape.Point(x, y - 6));
    }

    private static Shape.Point near(Area area, double x, double y) {
        return new Shape.Point(
                Math.clamp(x, area.x(), area.x() + area.width()),
                Math.clamp(y, area.y() + 2, area.y() + area.height() - 2));
    }

    private boolean free(Area area) {
        return area.x() >= left
                && area.x() + area.width() <= right
                && area.y() >= top
                && area.y() + area.height() <= bottom
                && areas.stream().noneMatch(area::meets);
    }
}
