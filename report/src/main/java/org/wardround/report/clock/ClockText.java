package org.wardround.report.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wardround.report.words.ClockWords;

/** Writes the card as lines of text. */
public final class ClockText {
    private static final String INDENT = "    ";

    private final ClockWords words;
    private final List<String> lines = new ArrayList<>();

    private ClockText(ClockWords words) {
        this.words = words;
    }

    /**
     * The card as text.
     *
     * @param view the card
     * @param words its language
     * @return lines
     */
    public static List<String> of(ClockView view, ClockWords words) {
        return new ClockText(words).write(view);
    }

    private List<String> write(ClockView view) {
        ClockView.Head head = view.head();
        lines.add(words.say("title") + " · " + head.country()
                + (head.hospital().isEmpty() ? "" : " · " + head.hospital()));
        lines.add(head.dated() ? words.say("zone.seen", head.zone(), head.seen()) : words.say("zone", head.zone()));
        section("own", view.own());
        section("expected", view.expected());
        others(view.others());
        lines.add("");
        lines.addAll(view.remarks());
        return List.copyOf(lines);
    }

    private void section(String key, List<ClockView.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.say(key));
        for (ClockView.Row row : rows) {
            lines.add("");
            lines.add("  " + state(row) + when(row) + " · " + row.title());
            lines.add(INDENT + row.law() + " · " + row.status() + " · " + row.id());
            lines.add(INDENT + "→ " + row.to() + ": " + row.holds());
            runs(row);
            if (!row.note().isEmpty()) {
                lines.add(INDENT + row.note());
            }
        }
    }

    private void others(List<ClockView.Group> groups) {
        lines.add("");
        lines.add(words.say("others"));
        for (ClockView.Group group : groups) {
            lines.add("");
            lines.add("  " + group.who() + " · " + group.act());
            for (ClockView.Row row : group.rows()) {
                lines.add(INDENT + state(row) + when(row) + " · " + row.title() + " (" + row.article() + ", "
                        + row.from() + ")");
            }
        }
    }

    /** With a date, what it is counted from is said with its moment; without one, from which fact it would be. */
    private void runs(ClockView.Row row) {
        String term = row.aim().isEmpty() ? row.term() : row.term() + " (" + row.aim() + ")";
        if (row.more().isEmpty()) {
            lines.add(INDENT + words.say("runs", term, row.from()));
        } else {
            lines.add(INDENT + term + ", "
                    + row.more().stream().map(ClockView.Slot::line).collect(Collectors.joining(" ")));
        }
    }

    private static String state(ClockView.Row row) {
        return row.state().isEmpty() ? "" : row.state() + " · ";
    }

    private static String when(ClockView.Row row) {
        return row.due().isEmpty() ? row.term() : row.due();
    }
}
