package org.wardround.report.sector;

import java.util.List;
import org.wardround.report.chart.Drawing;

/**
 * The position paper in one language, before anybody lays it out.
 *
 * @param language ISO 639-1 code
 * @param title what it is called
 * @param heldBy who held the consultation; empty where that is not said
 * @param lines what stands under the title
 * @param parts in reading order
 * @param footer what stands at the end
 */
public record Paper(String language, String title, String heldBy, List<String> lines, List<Part> parts, String footer) {
    /** Copies the lists, so that the record never changes. */
    public Paper {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /**
     * {@return its chapters}
     */
    public List<Part.Heading> chapters() {
        return parts.stream()
                .filter(Part.Heading.class::isInstance)
                .map(Part.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .toList();
    }

    /**
     * {@return its pictures}
     */
    public List<Drawing> drawings() {
        return parts.stream()
                .filter(Part.Picture.class::isInstance)
                .map(part -> ((Part.Picture) part).drawing())
                .toList();
    }
}
