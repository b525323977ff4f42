package org.wardround.report.docx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.wardround.report.chart.Drawing;
import org.wardround.report.chart.Outline;
import org.wardround.report.chart.Shape;

/** Drawings as PNG. Letters are filled outlines of our own font, so that no font of the machine is asked for. */
final class Bitmap {
    private static final double SCALE = 2.5;
    private static final Color INK = Color.decode("#1c2530");
    private static final Color SOFT = Color.decode("#55616d");

    private Bitmap() {}

    static byte[] of(Drawing drawing) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(SCALE, SCALE);
            Outline.of(drawing).forEach(outline -> draw(graphics, outline));
            Letters letters = new Letters();
            for (Shape shape : drawing.shapes()) {
                if (shape instanceof Shape.Label label) {
                    graphics.setColor(label.soft() ? SOFT : INK);
                    graphics.fill(letters.of(label));
                }
            }
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("The picture " + drawing.id() + " can't be written.");
            }
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D graphics, Outline outline) {
        graphics.setColor(Color.decode(outline.colour()));
        Outline.Corner first = outline.corners().getFirst();
        if (outline.width() == 0) {
            Outline.Corner last = outline.corners().getLast();
            graphics.fill(new Rectangle2D.Double(first.x(), first.y(), last.x() - first.x(), last.y() - first.y()));
            return;
        }
        float[] dashes = outline.dashed() ? new float[] {5, 4} : null;
        graphics.setStroke(
                new BasicStroke((float) outline.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        Path2D path = new Path2D.Double();
        path.moveTo(first.x(), first.y());
        outline.corners().stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        graphics.draw(path);
    }
}
