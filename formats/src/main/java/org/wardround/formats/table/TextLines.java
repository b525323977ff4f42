package org.wardround.formats.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lines of a text file one by one, whatever ends them (CR LF, LF or CR). A line longer than the limit is passed
 * over in bounded memory and handed out empty, marked as too long. Control characters other than the tab are left out
 * and counted.
 */
final class TextLines implements Closeable {
    /**
     * One line.
     *
     * @param number from 1
     * @param text without its end
     * @param tooLong whether its text was passed over
     */
    record Line(int number, String text, boolean tooLong) {}

    private final Reader reader;
    private final char[] buffer = new char[64 * 1024];
    private final Deque<Line> putBack = new ArrayDeque<>();
    private int filled;
    private int position;
    private int number;
    private long controls;
    private boolean afterReturn;
    private long left;

    private TextLines(Reader reader, long most) {
        this.reader = reader;
        this.left = most;
    }

    /** All lines of a file. */
    static TextLines open(Path file, TextEncoding encoding) throws IOException {
        return open(file, encoding, Long.MAX_VALUE);
    }

    /** The lines of about that many first characters of a file. */
    static TextLines open(Path file, TextEncoding encoding, long most) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.mark());
        return new TextLines(
                new InputStreamReader(
                        in,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                most);
    }

    /** The next line; empty at the end of the file. */
    Optional<Line> next() throws IOException {
        Line waiting = putBack.poll();
        return waiting != null ? Optional.of(waiting) : read();
    }

    /** Hands a line out again as the next one; of several, the last one first. */
    void putBack(Line line) {
        putBack.push(line);
    }

    /** How many control characters were left out so far. */
    long controls() {
        return controls;
    }

    private Optional<Line> read() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean any = false;
        boolean tooLong = false;
        while (position < filled || fill()) {
            char next = buffer[position++];
            if (next == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = next == '\r';
            any = true;
            if (next == '\n' || next == '\r') {
                return line(text, tooLong);
            }
            if ((next < ' ' && next != '\t') || next == '\uFEFF') {
                controls++;
            } else if (text.length() < TableLimits.MAX_LINE) {
                text.append(next);
            } else {
                tooLong = true;
            }
        }
        return any ? line(text, tooLong) : Optional.empty();
    }

    private Optional<Line> line(StringBuilder text, boolean tooLong) {
        return Optional.of(new Line(++number, tooLong ? "" : text.toString(), tooLong));
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = left > 0 ? Math.max(0, reader.read(buffer)) : 0;
        left -= filled;
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
