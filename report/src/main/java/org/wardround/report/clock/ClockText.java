package org.wardround.report.clock;

import java.util.ArrayList;
import java.util.List;
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
        section("others", view.others());
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
        rows.forEach(row -> row(row, key.equals("others")));
    }

    private void row(ClockView.Row row, boolean others) {
        lines.add("");
        String when = row.due().isEmpty() ? row.term() : row.due();
        lines.add("  " + (row.state().isEmpty() ? "" : row.state() + " · ") + when + " · " + row.title());
        lines.add(INDENT + row.law() + " · " + row.status() + " · " + row.id());
        lines.add(INDENT + (others ? row.who() + " → " : "→ ") + row.to() + ": " + row.holds());
        lines.add(INDENT + words.say("runs", row.term(), row.from()));
        row.more().forEach(line -> lines.add(INDENT + line));
        if (!row.note().isEmpty()) {
            lines.add(INDENT + row.note());
        }
    }
}
