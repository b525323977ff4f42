package org.wardround.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document. Letters are drawn one by one, without ligatures: to look for them in every piece of text took
 * as long as all the rest of the printing, and a text without them can be searched and copied as it is written.
 */
final class PaperFonts implements AutoCloseable {
    private static final List<Face> FACES = List.of(
            new Face("Report", "LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("Report", "LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("Report", "LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("Report Mono", "LiberationMono-Regular.ttf", 400, FontStyle.NORMAL));

    private final List<TrueTypeFont> open = new ArrayList<>();

    private record Face(String family, String file, int weight, FontStyle style) {
        TrueTypeFont read() throws IOException {
            try (InputStream bytes = PaperFonts.class.getResourceAsStream("/liberation/" + file)) {
                if (bytes == null) {
                    throw new IllegalStateException("The font " + file + " is missing.");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            }
        }
    }

    /** Gives a document its fonts, of which only the letters that are used will be kept. */
    void addTo(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (Face face : FACES) {
            TrueTypeFont font = face.read();
            open.add(font);
            font.setEnableGsub(false);
            PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
            builder.useFont(supplier, face.family(), face.weight(), face.style(), true);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
