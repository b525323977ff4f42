package org.wardround.report.chart;

import java.util.List;

/** A shape of a drawing. Positions run to the right and down, in units of about 1/4 mm on paper. */
public sealed interface Shape permits Shape.Stroke, Shape.Box, Shape.Label {
    /**
     * A line with any number of corners.
     *
     * @param points corners, two or more
     * @param ink how it is drawn
     */
    record Stroke(List<Point> points, Ink ink) implements Shape {
        /** Copies the list, so that the record never changes. */
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /**
     * A filled box.
     *
     * @param x left edge
     * @param y upper edge
     * @param width width
     * @param height height
     * @param ink how it is filled
     */
    record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

    /**
     * A text on one line.
     *
     * @param x where it is anchored
     * @param y its base line
     * @param text the text
     * @param anchor which end of it is there
     * @param soft whether it stands back
     */
    record Label(double x, double y, String text, Anchor anchor, boolean soft) implements Shape {}

    /**
     * A place.
     *
     * @param x to the right
     * @param y down
     */
    record Point(double x, double y) {}

    /** Which end of a text is anchored. */
    enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }
}
