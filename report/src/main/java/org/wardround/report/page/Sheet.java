package org.wardround.report.page;

import org.wardround.report.chart.Drawing;
import org.wardround.report.chart.PaperDrawing;
import org.wardround.report.chart.Svg;

/**
 * How a page is laid out.
 *
 * @param css style sheet
 * @param paper whether it is for paper
 * @param annex address of the annex that numbers lead to; empty in the annex itself, "-" where no link can
 *     lead there
 */
public record Sheet(String css, boolean paper, String annex) {
    /**
     * A drawing for this medium.
     *
     * @param drawing the drawing
     * @return markup
     */
    public String draw(Drawing drawing) {
        return paper ? PaperDrawing.of(drawing) : Svg.of(drawing);
    }
}
