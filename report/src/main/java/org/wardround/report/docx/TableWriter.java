package org.wardround.report.docx;

import java.util.List;
import org.wardround.report.sector.Part;

/** Tables with a header row that is repeated on each page. */
final class TableWriter {
    /** Width of the text, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private final Markup out;

    TableWriter(Markup out) {
        this.out = out;
    }

    void write(Part.Grid grid) {
        Paragraph.write(out, "Caption", grid.caption());
        out.element("w:tbl", () -> {
            out.element("w:tblPr", () -> {
                out.empty("w:tblStyle", "w:val", "Lines");
                out.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
                out.empty("w:tblLayout", "w:type", "fixed");
                out.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:firstColumn", "1", "w:noVBand", "1");
                out.empty("w:tblCaption", "w:val", grid.caption());
            });
            out.element(
                    "w:tblGrid", () -> grid.columns().forEach(column -> out.empty("w:gridCol", "w:w", width(column))));
            row(grid, grid.columns().stream().map(Part.Column::label).toList(), true);
            grid.rows().forEach(cells -> row(grid, cells, false));
        });
        Paragraph.write(out, "Gap", "");
    }

    private void row(Part.Grid grid, List<String> cells, boolean head) {
        String style = head ? "TableHead" : grid.fine() ? "TableFine" : "TableText";
        out.element("w:tr", () -> {
            out.element("w:trPr", () -> {
                out.empty("w:cantSplit");
                if (head) {
                    out.empty("w:tblHeader");
                }
            });
            for (int at = 0; at < cells.size(); at++) {
                Part.Column column = grid.columns().get(at);
                String text = cells.get(at);
                out.element("w:tc", () -> {
                    out.element("w:tcPr", () -> out.empty("w:tcW", "w:w", width(column), "w:type", "dxa"));
                    if (column.number()) {
                        Paragraph.atRight(out, style, text);
                    } else {
                        Paragraph.write(out, style, text);
                    }
                });
            }
        });
    }

    private static String width(Part.Column column) {
        return Integer.toString(WIDTH * column.share() / 100);
    }
}
