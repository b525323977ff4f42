package org.wardround.report.chart;

import java.util.Locale;

/**
 * Drawings for paper: an object that the PDF writer fills with lines, and its texts as words of the page, so that no
 * font of the machine is asked for and a screen reader finds them.
 */
public final class PaperDrawing {
    /** Type of the object that the PDF writer fills. */
    public static final String TYPE = "wardround/drawing";

    /** Millimetres of a unit: drawings are as wide as the text on an A4 page. */
    private static final double MILLIMETRES = 178.0 / 720;

    /** Half of the room for a text that is not anchored at its beginning, in millimetres. */
    private static final double ROOM = 80;

    private PaperDrawing() {}

    /**
     * Writes the markup.
     *
     * @param drawing the drawing
     * @return well-formed XHTML
     */
    public static String of(Drawing drawing) {
        StringBuilder out = new StringBuilder();
        String size = "width:" + mm(drawing.width()) + ";height:" + mm(drawing.height());
        out.append("<div class=\"drawing\" style=\"" + size + "\">");
        out.append("<object type=\"" + TYPE + "\" title=\"" + Svg.escape(drawing.description()) + "\" data-id=\""
                + Svg.escape(drawing.id()) + "\" style=\"display:block;" + size + "\"></object>");
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Label label) {
                out.append(label(label));
            }
        }
        return out.append("</div>").toString();
    }

    private static String label(Shape.Label label) {
        double x = label.x() * MILLIMETRES;
        String place = switch (label.anchor()) {
            case START -> "left:" + millimetres(x);
            case MIDDLE -> "left:" + millimetres(x - ROOM) + ";width:" + millimetres(2 * ROOM) + ";text-align:center";
            case END -> "left:" + millimetres(x - 2 * ROOM) + ";width:" + millimetres(2 * ROOM) + ";text-align:right";
        };
        String colour = label.soft() ? ";color:#55616d" : "";
        return "<div class=\"text\" style=\"" + place + ";top:" + mm(label.y() - 9.5) + colour + "\">"
                + Svg.escape(label.text()) + "</div>";
    }

    private static String mm(double units) {
        return millimetres(units * MILLIMETRES);
    }

    private static String millimetres(double value) {
        return String.format(Locale.ROOT, "%.2fmm", value);
    }
}
