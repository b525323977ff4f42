package org.wardround.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as CSV after RFC 4180: UTF-8, commas, line ends of two characters. */
public final class CsvFile {
    private static final int DECIMALS = 4;

    private CsvFile() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the bytes of the file
     */
    public static byte[] of(Table table) {
        return write(table, ',', "");
    }

    /**
     * Writes a table that people open in a spreadsheet program.
     *
     * @param table the table
     * @param separator what their program separates cells by
     * @return the bytes of the file, with a mark in front that tells such programs that it is UTF-8
     */
    public static byte[] forSpreadsheets(Table table, char separator) {
        return write(table, separator, "\uFEFF");
    }

    private static byte[] write(Table table, char separator, String mark) {
        StringWriter text = new StringWriter();
        text.write(mark);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            writer.writeRecord(table.headings());
            for (List<Table.Cell> row : table.rows()) {
                writer.writeRecord(row.stream().map(CsvFile::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Table.Cell cell) {
        return switch (cell) {
            case Table.Words words -> SafeCell.of(words.text());
            case Table.Amount amount -> Long.toString(amount.value());
            case Table.Decimal decimal ->
                BigDecimal.valueOf(decimal.value())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        };
    }
}
