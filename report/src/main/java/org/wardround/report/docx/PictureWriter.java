package org.wardround.report.docx;

import org.wardround.report.chart.Drawing;
import org.wardround.report.sector.Part;

/** Pictures with their alternative texts, numbered in reading order. */
final class PictureWriter {
    /** EMU of a unit of a drawing: 720 units are as wide as the text, 170 mm. */
    private static final double UNIT = 170 * 36_000 / 720.0;

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final Markup out;
    private int written;

    PictureWriter(Markup out) {
        this.out = out;
    }

    void write(Part.Picture picture) {
        written++;
        Drawing drawing = picture.drawing();
        String id = Integer.toString(written);
        String wide = Long.toString(Math.round(drawing.width() * UNIT));
        String high = Long.toString(Math.round(drawing.height() * UNIT));
        Paragraph.write(out, "Caption", picture.caption());
        out.element("w:p", () -> {
            out.element("w:pPr", () -> out.empty("w:pStyle", "w:val", "Normal"));
            out.element(
                    "w:r",
                    () -> out.element(
                            "w:drawing",
                            () -> out.element(
                                    "wp:inline",
                                    () -> inline(drawing, id, wide, high),
                                    "distT",
                                    "0",
                                    "distB",
                                    "0",
                                    "distL",
                                    "0",
                                    "distR",
                                    "0")));
        });
    }

    private void inline(Drawing drawing, String id, String wide, String high) {
        out.empty("wp:extent", "cx", wide, "cy", high);
        out.empty("wp:docPr", "id", id, "name", drawing.id(), "descr", drawing.title() + ". " + drawing.description());
        out.element(
                "a:graphic",
                () -> out.element(
                        "a:graphicData",
                        () -> out.element("pic:pic", () -> picture(drawing, id, wide, high)),
                        "uri",
                        PICTURE));
    }

    private void picture(Drawing drawing, String id, String wide, String high) {
        out.element("pic:nvPicPr", () -> {
            out.empty("pic:cNvPr", "id", id, "name", drawing.id());
            out.empty("pic:cNvPicPr");
        });
        out.element("pic:blipFill", () -> {
            out.empty("a:blip", "r:embed", "picture" + id);
            out.element("a:stretch", () -> out.empty("a:fillRect"));
        });
        out.element("pic:spPr", () -> {
            out.element("a:xfrm", () -> {
                out.empty("a:off", "x", "0", "y", "0");
                out.empty("a:ext", "cx", wide, "cy", high);
            });
            out.element("a:prstGeom", () -> out.empty("a:avLst"), "prst", "rect");
        });
    }
}
