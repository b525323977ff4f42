package org.wardround.report.sector;

import java.util.List;
import java.util.Locale;
import org.wardround.report.chart.Drawing;

/** A part of the paper. What writes pages, PDF or DOCX lays out these and nothing else. */
public sealed interface Part {
    /** A table of more columns is too wide for a small screen. */
    int FEW = 4;

    /**
     * A heading.
     *
     * @param level 2 for a chapter, 3 for a section
     * @param id where links lead to; unique in the paper
     * @param text the heading
     * @param newPage whether it begins a page on paper
     */
    record Heading(int level, String id, String text, boolean newPage) implements Part {}

    /**
     * A paragraph.
     *
     * @param text what it says
     * @param tone how loud
     */
    record Prose(String text, Tone tone) implements Part {}

    /** How loud a paragraph is. */
    enum Tone {
        /** As the rest. */
        PLAIN,
        /** It stands out. */
        PROMISE,
        /** It stands back. */
        NOTE;

        /**
         * {@return its name in style sheets}
         */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A list.
     *
     * @param points one or more
     */
    record Points(List<String> points) implements Part {
        /** Copies the list, so that the record never changes. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table. The first cell of a row is its heading.
     *
     * @param caption what it shows
     * @param columns one or more
     * @param rows cells, as many as there are columns
     * @param fine whether it is set in small letters
     */
    record Grid(String caption, List<Column> columns, List<List<String>> rows, boolean fine) implements Part {
        /** Copies the lists, so that the record never changes. */
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /**
         * {@return its name in style sheets}
         */
        public String style() {
            if (!fine) {
                return "broad";
            }
            return columns.size() > FEW ? "fine wide" : "fine";
        }
    }

    /**
     * A column.
     *
     * @param label its heading
     * @param number whether it holds numbers
     * @param share of the table's width, in per cent
     */
    record Column(String label, boolean number, int share) {
        /**
         * {@return its name in style sheets}
         */
        public String style() {
            return number ? "num" : "text";
        }
    }

    /**
     * A picture.
     *
     * @param caption what it shows
     * @param drawing the picture
     * @param small whether it fills a part of the width alone
     */
    record Picture(String caption, Drawing drawing, boolean small) implements Part {}
}
