package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import org.wardround.report.words.Clean;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/** Builds a table whose words are in the bundle under its own name. */
final class GridBuilder {
    /** Characters of a cell; sentences of ours hold shorter pieces from outside. */
    private static final int LONGEST = 1_000;

    private final Words words;
    private final String name;
    private final List<Block.Column> columns = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();

    GridBuilder(Words words, String name) {
        this.words = words;
        this.name = name;
    }

    GridBuilder text(String column) {
        return column(column, "text");
    }

    GridBuilder number(String column) {
        return column(column, "num");
    }

    GridBuilder id(String column) {
        return column(column, "id");
    }

    private GridBuilder column(String column, String style) {
        columns.add(new Block.Column(words.say("grid." + name + "." + column), style));
        return this;
    }

    /** A row; each cell is a line, a marked number or text from anywhere. */
    void row(Object... cells) {
        anchored("", cells);
    }

    void anchored(String anchor, Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalStateException("The table " + name + " has a row with " + cells.length + " cells.");
        }
        rows.add(new Block.Row(
                anchor, List.of(cells).stream().map(GridBuilder::line).toList()));
    }

    private static Line line(Object cell) {
        return switch (cell) {
            case Line line -> line;
            case Line.Part part -> new Line(List.of(part));
            default -> Line.of(Clean.line(cell.toString(), LONGEST));
        };
    }

    Block.Grid build() {
        return new Block.Grid(name, words.say("grid." + name), columns, rows);
    }
}
