package org.wardround.report.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.wardround.report.chart.Drawing;
import org.wardround.report.chart.PaperDrawing;

/** Prints a page laid out for paper as PDF. The same page and day give the same bytes. */
public final class PdfPrinter {
    private static final List<Face> FACES = List.of(
            new Face("Report", "LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("Report", "LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("Report", "LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("Report Mono", "LiberationMono-Regular.ttf", 400, FontStyle.NORMAL));

    private final LocalDate day;

    /**
     * Prepares.
     *
     * @param day the as-of date, which becomes the date of the document
     */
    public PdfPrinter(LocalDate day) {
        this.day = day;
        FontMappers.set(new OwnFonts());
    }

    private record Face(String family, String file, int weight, FontStyle style) {
        InputStream open() {
            InputStream bytes = PdfPrinter.class.getResourceAsStream("/liberation/" + file);
            if (bytes == null) {
                throw new IllegalStateException("The font " + file + " is missing.");
            }
            return bytes;
        }
    }

    /**
     * Prints.
     *
     * @param xhtml well-formed page
     * @param title title of the document
     * @param drawings drawings that the page refers to
     * @return the PDF
     * @throws IOException when it cannot be written
     */
    public byte[] print(String xhtml, String title, List<Drawing> drawings) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Wardround");
        builder.usePdfUaAccessibility(true);
        FACES.forEach(face -> builder.useFont(face::open, face.family(), face.weight(), face.style(), true));
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        FSObjectDrawer drawer = new DrawingPrinter(drawings);
        drawers.registerDrawer(PaperDrawing.TYPE, drawer);
        builder.useObjectDrawerFactory(drawers);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, title);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void date(PDDocument document, String title) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentId(day.toEpochDay());
    }
}
