package org.wardround.report.docx;

/** Paragraphs. */
final class Paragraph {
    private Paragraph() {}

    static void write(Markup out, String style, String text) {
        out.element("w:p", () -> {
            out.element("w:pPr", () -> out.empty("w:pStyle", "w:val", style));
            run(out, text);
        });
    }

    /** A paragraph whose text ends at the right edge. */
    static void atRight(Markup out, String style, String text) {
        out.element("w:p", () -> {
            out.element("w:pPr", () -> {
                out.empty("w:pStyle", "w:val", style);
                out.empty("w:jc", "w:val", "right");
            });
            run(out, text);
        });
    }

    static void run(Markup out, String text) {
        out.element("w:r", () -> out.element("w:t", () -> out.text(text), "xml:space", "preserve"));
    }
}
