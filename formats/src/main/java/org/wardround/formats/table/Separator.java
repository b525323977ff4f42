package org.wardround.formats.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which character stands between the cells of a text file. Where one of them makes most column names readable, it is
 * that one; else the one that cuts most of the first rows into the same number of cells. So a decimal comma decides
 * nothing.
 *
 * @param character the separator
 * @param said whether the file's first line says so ({@code sep=;}, as Excel writes it)
 */
record Separator(char character, boolean said) {
    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int SAMPLE_ROWS = 200;
    private static final long SAMPLE_CHARACTERS = 2_000_000;
    private static final Pattern SAID = Pattern.compile("\"?sep=(.)\"?[;,\\t]*", Pattern.CASE_INSENSITIVE);

    static Separator of(Path file, TextEncoding encoding, HeaderNames names) throws IOException {
        try (TextLines lines = TextLines.open(file, encoding, SAMPLE_CHARACTERS)) {
            Optional<TextLines.Line> first = lines.next();
            Matcher said = SAID.matcher(first.map(TextLines.Line::text).orElse(""));
            if (said.matches()) {
                return new Separator(said.group(1).charAt(0), true);
            }
        }
        Separator best = new Separator(CANDIDATES[0], false);
        double bestScore = -1;
        for (char candidate : CANDIDATES) {
            double score = score(sample(file, encoding, candidate), names);
            if (score > bestScore) {
                bestScore = score;
                best = new Separator(candidate, false);
            }
        }
        return best;
    }

    private static List<TableRow> sample(Path file, TextEncoding encoding, char separator) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (TextLines lines = TextLines.open(file, encoding, SAMPLE_CHARACTERS)) {
            CsvRows reader = new CsvRows(lines, separator, "", new ArrayList<>());
            for (int i = 0; i < SAMPLE_ROWS; i++) {
                Optional<TableRow> row = reader.next();
                if (row.isEmpty()) {
                    break;
                }
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static double score(List<TableRow> rows, HeaderNames names) {
        int recognised = rows.stream()
                .limit(TableLimits.HEADER_ROWS)
                .mapToInt(row -> names.recognised(row.cells()))
                .max()
                .orElse(0);
        Map<Integer, Integer> byLength = new HashMap<>();
        rows.stream()
                .filter(row -> row.cells().size() > 1)
                .forEach(row -> byLength.merge(row.cells().size(), 1, Integer::sum));
        double alike =
                byLength.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return recognised + (rows.isEmpty() ? 0 : alike / rows.size()) * 0.99;
    }
}
