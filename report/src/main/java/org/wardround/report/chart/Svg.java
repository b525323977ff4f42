package org.wardround.report.chart;

import java.util.Locale;
import java.util.stream.Collectors;

/** Drawings as SVG. Every text is escaped here. */
public final class Svg {
    private Svg() {}

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @return an svg element
     */
    public static String of(Drawing drawing) {
        String id = "drawing-" + drawing.id();
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" aria-labelledby=\"")
                .append(id + "-title " + id + "-desc")
                .append("\">\n<title id=\"" + id + "-title\">")
                .append(escape(drawing.title()))
                .append("</title>\n<desc id=\"" + id + "-desc\">")
                .append(escape(drawing.description()))
                .append("</desc>\n");
        drawing.shapes().forEach(shape -> out.append(shape(shape)).append('\n'));
        return out.append("</svg>").toString();
    }

    private static String shape(Shape shape) {
        return switch (shape) {
            case Shape.Stroke stroke -> stroke(stroke);
            case Shape.Box box ->
                "<rect class=\"" + box.ink().style() + "\" x=\"" + number(box.x()) + "\" y=\"" + number(box.y())
                        + "\" width=\"" + number(box.width()) + "\" height=\"" + number(box.height())
                        + "\" rx=\"2\" fill=\"" + box.ink().colour() + "\"/>";
            case Shape.Label label ->
                "<text x=\"" + number(label.x()) + "\" y=\"" + number(label.y()) + "\" font-size=\"12\" text-anchor=\""
                        + label.anchor().name().toLowerCase(Locale.ROOT) + "\""
                        + (label.soft() ? " class=\"soft\"" : "") + ">" + escape(label.text()) + "</text>";
        };
    }

    private static String stroke(Shape.Stroke stroke) {
        String points = stroke.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        String dashes = stroke.ink().dashes().isEmpty()
                ? ""
                : " stroke-dasharray=\"" + stroke.ink().dashes() + "\"";
        return "<polyline class=\"" + stroke.ink().style() + "\" points=\"" + points + "\" fill=\"none\" stroke=\""
                + stroke.ink().colour() + "\" stroke-width=\""
                + number(stroke.ink().width()) + "\"" + dashes + "/>";
    }

    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
