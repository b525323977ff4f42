package org.wardround.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wardround.report.clock.ClockView;
import org.wardround.report.page.ClockPages;
import org.wardround.report.paper.PdfPrinter;
import org.wardround.report.words.ClockWords;

/** Writes the card of clocks as a page and as one sheet of paper. */
public final class ClockSheet {
    /** Sizes of letters, in tenths of a point: the smallest, and how many steps of two tenths go up from it. */
    private static final int SMALLEST = 62;

    private static final int STEPS = 20;

    private final ClockView view;
    private final ClockWords words;

    /**
     * Prepares.
     *
     * @param view what stands on it
     * @param words its language
     */
    public ClockSheet(ClockView view, ClockWords words) {
        this.view = view;
        this.words = words;
    }

    /**
     * The card as a page.
     *
     * @return HTML in UTF-8
     */
    public byte[] html() {
        return new ClockPages().onScreen(view, words).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The card as one sheet of A4, in the largest letters that fit.
     *
     * @param day date of the document
     * @return the PDF; of more pages only where the smallest letters do not fit
     * @throws IOException when it cannot be made
     */
    public byte[] pdf(LocalDate day) throws IOException {
        PdfPrinter printer = new PdfPrinter(day);
        ClockPages pages = new ClockPages();
        byte[] best = print(printer, pages, 0);
        int low = 0;
        int high = STEPS;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            byte[] pdf = print(printer, pages, middle);
            if (pages(pdf) == 1) {
                best = pdf;
                low = middle;
            } else {
                high = middle;
            }
        }
        return best;
    }

    private byte[] print(PdfPrinter printer, ClockPages pages, int step) throws IOException {
        int tenths = SMALLEST + 2 * step;
        String points = tenths / 10 + "." + tenths % 10;
        return printer.print(pages.onPaper(view, words, points), words.say("title"), List.of());
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
