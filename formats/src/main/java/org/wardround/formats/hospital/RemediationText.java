package org.wardround.formats.hospital;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.Mark;

/** Writes remediation.csv: UTF-8 with a byte order mark, so that spreadsheet programs read umlauts and accents rightly. */
public final class RemediationText {
    private static final char MARK = '\uFEFF';

    private RemediationText() {}

    /**
     * The bytes of the file.
     *
     * @param table what it is to hold
     * @return the bytes; the same table gives the same bytes
     */
    public static byte[] of(RemediationTable table) {
        StringBuilder text = new StringBuilder().append(MARK);
        line(text, Stream.concat(RemediationColumn.titles().stream(), table.ownColumns().stream()), table.separator());
        List<String> none = Collections.nCopies(table.ownColumns().size(), "");
        for (Kept kept : table.kept()) {
            List<String> own = table.ownCells().getOrDefault(kept.key(), none);
            line(text, Stream.concat(cells(kept), own.stream()), table.separator());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, Stream<String> cells, char separator) {
        text.append(cells.map(GuardedCell::of)
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .append("\r\n");
    }

    /** After RFC 4180. */
    private static String quoted(String cell, char separator) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static Stream<String> cells(Kept kept) {
        Kept.Seen seen = kept.seen();
        return Stream.of(
                        Stream.of(
                                kept.key().asset(),
                                kept.key().advisoryId(),
                                kept.key().vulnerability(),
                                status(kept)),
                        mark(kept.mark()),
                        reopening(kept.reopening()),
                        Stream.of(
                                seen.verdict().name().toLowerCase(Locale.ROOT),
                                seen.version(),
                                seen.revision(),
                                seen.remedies(),
                                seen.first().toString(),
                                seen.last().toString(),
                                gone(kept.presence())))
                .flatMap(cells -> cells);
    }

    private static String status(Kept kept) {
        return switch (kept.reopening()) {
            case Kept.Holds holds -> kept.mark().status().name().toLowerCase(Locale.ROOT);
            case Kept.NotYet notYet -> kept.mark().status().name().toLowerCase(Locale.ROOT);
            case Kept.Reopened reopened -> "reopened";
        };
    }

    private static Stream<String> mark(Mark mark) {
        return switch (mark) {
            case Mark.None none -> Stream.of("", "", "");
            case Mark.Set set -> Stream.of(set.by(), set.date().toString(), set.note());
        };
    }

    private static Stream<String> reopening(Kept.Reopening reopening) {
        return switch (reopening) {
            case Kept.Holds holds -> Stream.of("", "");
            case Kept.NotYet notYet -> Stream.of("", "");
            case Kept.Reopened reopened ->
                Stream.of(
                        reopened.since().toString(),
                        reopened.causes().stream()
                                .map(cause -> cause.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" ")));
        };
    }

    private static String gone(Kept.Presence presence) {
        return switch (presence) {
            case Kept.Here here -> "";
            case Kept.Gone gone -> gone.since().toString();
        };
    }
}
