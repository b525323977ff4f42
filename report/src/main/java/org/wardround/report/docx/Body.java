package org.wardround.report.docx;

import org.wardround.report.sector.Paper;
import org.wardround.report.sector.Part;

/** The document's text. Sizes are in twentieths of a point, of pictures in EMU. */
final class Body {
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";

    private final Paper paper;
    private final Markup out = new Markup();
    private final TableWriter tables = new TableWriter(out);
    private final PictureWriter pictures = new PictureWriter(out);

    Body(Paper paper) {
        this.paper = paper;
    }

    byte[] xml() {
        out.element(
                "w:document",
                () -> out.element("w:body", this::body),
                "xmlns:w",
                SCHEMAS + "wordprocessingml/2006/main",
                "xmlns:r",
                SCHEMAS + "officeDocument/2006/relationships",
                "xmlns:wp",
                SCHEMAS + "drawingml/2006/wordprocessingDrawing",
                "xmlns:a",
                SCHEMAS + "drawingml/2006/main",
                "xmlns:pic",
                SCHEMAS + "drawingml/2006/picture");
        return out.finish();
    }

    private void body() {
        if (!paper.heldBy().isEmpty()) {
            Paragraph.write(out, "Subtitle", paper.heldBy());
        }
        Paragraph.write(out, "Title", paper.title());
        paper.lines().forEach(line -> Paragraph.write(out, "Note", line));
        paper.parts().forEach(this::part);
        Paragraph.write(out, "Note", paper.footer());
        out.element("w:sectPr", () -> {
            out.empty("w:footerReference", "w:type", "default", "r:id", "footer");
            out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
            out.empty(
                    "w:pgMar",
                    "w:top",
                    "1020",
                    "w:right",
                    "1134",
                    "w:bottom",
                    "1134",
                    "w:left",
                    "1134",
                    "w:header",
                    "567",
                    "w:footer",
                    "567",
                    "w:gutter",
                    "0");
        });
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Prose prose ->
                Paragraph.write(
                        out,
                        switch (prose.tone()) {
                            case PLAIN -> "Normal";
                            case PROMISE -> "Promise";
                            case NOTE -> "Note";
                        },
                        prose.text());
            case Part.Points points -> points.points().forEach(point -> Paragraph.write(out, "ListBullet", point));
            case Part.Grid grid -> tables.write(grid);
            case Part.Picture picture -> pictures.write(picture);
        }
    }

    private void heading(Part.Heading heading) {
        out.element("w:p", () -> {
            out.element("w:pPr", () -> {
                out.empty("w:pStyle", "w:val", heading.level() == 2 ? "Heading1" : "Heading2");
                if (heading.newPage()) {
                    out.empty("w:pageBreakBefore");
                }
            });
            Paragraph.run(out, heading.text());
        });
    }
}
