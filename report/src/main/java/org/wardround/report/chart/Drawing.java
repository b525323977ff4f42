package org.wardround.report.chart;

import java.util.List;

/**
 * A picture.
 *
 * @param id short id, unique on a page
 * @param width width
 * @param height height
 * @param title what it is
 * @param description what it shows, for those who cannot see it
 * @param shapes from back to front
 */
public record Drawing(String id, double width, double height, String title, String description, List<Shape> shapes) {
    /** Copies the list, so that the record never changes. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
