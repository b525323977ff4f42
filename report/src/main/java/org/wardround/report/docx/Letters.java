package org.wardround.report.docx;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.wardround.report.chart.Shape;

/** Texts of drawings as outlines. */
final class Letters {
    private static final double SIZE = 12;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    Letters() throws IOException {
        try (InputStream bytes = Letters.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            if (bytes == null) {
                throw new IllegalStateException("The font LiberationSans-Regular.ttf is missing.");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
        glyphs = font.getUnicodeCmapLookup();
        unit = SIZE / font.getUnitsPerEm();
    }

    Path2D of(Shape.Label label) throws IOException {
        int[] letters = label.text().codePoints().map(glyphs::getGlyphId).toArray();
        double width = 0;
        for (int letter : letters) {
            width += font.getAdvanceWidth(letter) * unit;
        }
        double x = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int letter : letters) {
            GlyphData glyph = font.getGlyph().getGlyph(letter);
            if (glyph != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, label.y());
                place.scale(unit, -unit);
                path.append(glyph.getPath().getPathIterator(place), false);
            }
            x += font.getAdvanceWidth(letter) * unit;
        }
        return path;
    }
}
