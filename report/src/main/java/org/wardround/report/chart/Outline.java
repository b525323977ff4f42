package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A line or box of a drawing without any text, as a printer needs it.
 *
 * @param corners corners of a line; upper left and lower right corner of a box
 * @param colour colour as #rrggbb
 * @param width width of a line; 0 for a filled box
 * @param dashed whether a line is dashed
 */
public record Outline(List<Corner> corners, String colour, double width, boolean dashed) {
    /** Copies the list, so that the record never changes. */
    public Outline {
        corners = List.copyOf(corners);
    }

    /**
     * A corner.
     *
     * @param x to the right
     * @param y down
     */
    public record Corner(double x, double y) {}

    /**
     * The lines and boxes of a drawing.
     *
     * @param drawing the drawing
     * @return from back to front
     */
    public static List<Outline> of(Drawing drawing) {
        List<Outline> outlines = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
                case Shape.Stroke stroke ->
                    outlines.add(new Outline(
                            stroke.points().stream()
                                    .map(point -> new Corner(point.x(), point.y()))
                                    .toList(),
                            stroke.ink().colour(),
                            stroke.ink().width(),
                            !stroke.ink().dashes().isEmpty()));
                case Shape.Box box ->
                    outlines.add(new Outline(
                            List.of(
                                    new Corner(box.x(), box.y()),
                                    new Corner(box.x() + box.width(), box.y() + box.height())),
                            box.ink().colour(),
                            0,
                            false));
                case Shape.Label ignored -> {}
            }
        }
        return outlines;
    }
}
