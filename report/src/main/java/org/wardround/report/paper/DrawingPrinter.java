package org.wardround.report.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.wardround.report.chart.Drawing;
import org.wardround.report.chart.Outline;

/** Draws the lines and boxes of drawings. Their texts are words of the page. */
final class DrawingPrinter implements FSObjectDrawer {
    private final List<Drawing> drawings;

    DrawingPrinter(List<Drawing> drawings) {
        this.drawings = List.copyOf(drawings);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        String id = element.getAttribute("data-id");
        for (Drawing drawing : drawings) {
            if (drawing.id().equals(id)) {
                device.drawWithGraphics(
                        (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                            double scale = width / dotsPerPixel / drawing.width();
                            graphics.scale(scale, scale);
                            Outline.of(drawing).forEach(outline -> draw(graphics, outline));
                        });
            }
        }
        return null;
    }

    private static void draw(Graphics2D graphics, Outline outline) {
        graphics.setColor(Color.decode(outline.colour()));
        if (outline.width() == 0) {
            Outline.Corner from = outline.corners().getFirst();
            Outline.Corner to = outline.corners().getLast();
            graphics.fill(new Rectangle2D.Double(from.x(), from.y(), to.x() - from.x(), to.y() - from.y()));
            return;
        }
        float[] dashes = outline.dashed() ? new float[] {5, 4} : null;
        graphics.setStroke(
                new BasicStroke((float) outline.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        Path2D path = new Path2D.Double();
        Outline.Corner first = outline.corners().getFirst();
        path.moveTo(first.x(), first.y());
        outline.corners().stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        graphics.draw(path);
    }
}
