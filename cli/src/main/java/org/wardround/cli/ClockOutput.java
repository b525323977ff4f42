package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.report.AtomicFile;
import org.wardround.report.ClockSheet;
import org.wardround.report.clock.CalendarFile;
import org.wardround.report.clock.ClockText;
import org.wardround.report.clock.ClockView;
import org.wardround.report.json.ClockJson;
import org.wardround.report.words.ClockWords;
import picocli.CommandLine;

/** Writes the card of clocks where a person asked for it. */
final class ClockOutput {
    private final ClockCard card;
    private final ClockBook book;
    private final ClockView view;
    private final ClockWords words;
    private final PrintWriter print;
    private final PrintWriter err;

    ClockOutput(ClockCard card, ClockBook book, ClockView view, ClockWords words, CommandLine line) {
        this.card = card;
        this.book = book;
        this.view = view;
        this.words = words;
        this.print = line.getOut();
        this.err = line.getErr();
    }

    void card(ClockFormat format, List<Path> out) throws IOException {
        LocalDate day = card.seen().atZone(card.zone()).toLocalDate();
        switch (format) {
            case TEXT ->
                text(
                        utf8(ClockText.of(view, words).stream()
                                .map(Terminal::printable)
                                .toList()),
                        out);
            case JSON -> text(ClockJson.of(card, words), out);
            case HTML -> file(new ClockSheet(view, words).html(), out, "clocks.html");
            case PDF -> file(new ClockSheet(view, words).pdf(day), out, "clocks.pdf");
        }
    }

    void calendar(Path file) throws IOException {
        int events = CalendarFile.events(card).size();
        if (events == 0) {
            err.println(
                    "There is no date for a calendar yet: give --aware, --aware-breach or --start. No file is written.");
            return;
        }
        AtomicFile.write(file, CalendarFile.of(card, book, words));
        err.println("Written: " + file + " with " + Plural.of(events, "date"));
    }

    private static byte[] utf8(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void text(byte[] bytes, List<Path> out) throws IOException {
        if (out.isEmpty()) {
            print.print(new String(bytes, StandardCharsets.UTF_8));
            print.flush();
        } else {
            file(bytes, out, "");
        }
    }

    private void file(byte[] bytes, List<Path> out, String name) throws IOException {
        Path file = out.isEmpty() ? Path.of(name) : out.getFirst();
        AtomicFile.write(file, bytes);
        err.println("Written: " + file);
    }
}
