package org.wardround.report.view;

import java.util.List;
import org.wardround.report.chart.Drawing;
import org.wardround.report.words.Line;

/** A piece of the annex. */
public sealed interface Block permits Block.Prose, Block.Heading, Block.Points, Block.Grid, Block.Picture {
    /**
     * A paragraph.
     *
     * @param line its text
     */
    record Prose(Line line) implements Block {}

    /**
     * A small heading.
     *
     * @param text its text
     * @param level criticality that stands beside it, 1 to 5; 0 for none
     * @param word that level in words
     */
    record Heading(String text, int level, String word) implements Block {}

    /**
     * A list.
     *
     * @param points its points
     */
    record Points(List<String> points) implements Block {
        /** Copies the list, so that the record never changes. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table.
     *
     * @param name its name, for style sheets
     * @param caption what it is
     * @param columns its columns
     * @param rows its rows
     */
    record Grid(String name, String caption, List<Column> columns, List<Row> rows) implements Block {
        /** Copies the lists, so that the record never changes. */
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param label its heading
     * @param style "text", "num" or "id"
     */
    record Column(String label, String style) {}

    /**
     * A row.
     *
     * @param anchor id that links lead to; empty for none
     * @param cells as many as there are columns
     */
    record Row(String anchor, List<Line> cells) {
        /** Copies the list, so that the record never changes. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A drawing.
     *
     * @param caption what it is
     * @param drawing the drawing
     */
    record Picture(String caption, Drawing drawing) implements Block {}
}
