package org.wardround.report.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        FSObjectDrawer drawer = new DrawingPrinter(drawings);
        drawers.registerDrawer(PaperDrawing.TYPE, drawer);
        builder.useObjectDrawerFactory(drawers);
        try (PaperFonts fonts = new PaperFonts();
                PDDocument document = new PDDocument()) {
            fonts.addTo(document, builder);
            builder.usePDDocument(document);
            return print(builder, document, title);
        }
    }

    private byte[] print(PdfRendererBuilder builder, PDDocument document, String title) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
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
