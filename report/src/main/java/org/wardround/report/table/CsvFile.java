package org.wardround.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as CSV after RFC 4180: UTF-8, commas, line ends of two characters. */
public final class CsvFile {
    private CsvFile() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the bytes of the file
     */
    public static byte[] of(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
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
        };
    }
}
