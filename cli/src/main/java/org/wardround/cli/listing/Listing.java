package org.wardround.cli.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of lines.
 *
 * @param groupColumns names of what is known of a group
 * @param columns names of what is known of a line; empty where groups have no lines
 * @param groups the groups, in order
 */
public record Listing(List<String> groupColumns, List<String> columns, List<Group> groups) {
    /** Copies the lists, so that the record never changes. */
    public Listing {
        groupColumns = List.copyOf(groupColumns);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param title for people
     * @param values one for each group column
     * @param lines its lines
     */
    public record Group(String title, List<Value> values, List<Line> lines) {
        /** Copies the lists, so that the record never changes. */
        public Group {
            values = List.copyOf(values);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param title for people
     * @param reason one or two sentences for people; empty when there is nothing to say
     * @param values one for each column
     */
    public record Line(String title, String reason, List<Value> values) {
        /** Copies the list, so that the record never changes. */
        public Line {
            values = List.copyOf(values);
        }
    }

    /** A cell. */
    public sealed interface Value permits Words, Count, Names {}

    /**
     * A text.
     *
     * @param text the text
     */
    public record Words(String text) implements Value {}

    /**
     * A number.
     *
     * @param number the number
     */
    public record Count(long number) implements Value {}

    /**
     * Several names, such as ids of vulnerabilities.
     *
     * @param names without blanks in them, or few
     */
    public record Names(List<String> names) implements Value {
        /** Copies the list, so that the record never changes. */
        public Names {
            names = List.copyOf(names);
        }
    }

    /** Gathers values in the order of the columns. */
    static final class Row {
        private final List<Value> values = new ArrayList<>();

        Row words(String text) {
            values.add(new Words(text));
            return this;
        }

        /** So many empty cells. */
        Row blank(int cells) {
            for (int i = 0; i < cells; i++) {
                words("");
            }
            return this;
        }

        Row number(long number) {
            values.add(new Count(number));
            return this;
        }

        Row names(List<String> names) {
            values.add(new Names(names));
            return this;
        }

        List<Value> values() {
            return values;
        }
    }
}
