package org.wardround.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wardround.report.words.Clean;

/** Tables as an Excel workbook. Every text is typed as text, so that none can act as a formula. */
public final class XlsxFile {
    /** Most characters of a cell in Excel. */
    private static final int LONGEST = 32_767;

    /** Most rows of a sheet in Excel, less the heading. */
    private static final int MOST = 1_048_575;

    private static final int WIDEST = 60;

    private XlsxFile() {}

    /**
     * Writes tables, one sheet each.
     *
     * @param tables the tables
     * @param day the as-of date, which becomes the date of the workbook
     * @return the bytes of the file; the same tables and day give the same bytes
     * @throws IOException when it cannot be written
     */
    public static byte[] of(List<Table> tables, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Wardround", "1.0")) {
            for (Table table : tables) {
                write(workbook.newWorksheet(table.name()), table);
            }
        }
        return SteadyZip.of(bytes.toByteArray(), day);
    }

    private static void write(Worksheet sheet, Table table) {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(0, column, table.headings().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, width(table, column));
        }
        sheet.freezePane(0, 1);
        int last = Math.min(MOST, table.rows().size());
        for (int row = 0; row < last; row++) {
            List<Table.Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case Table.Words words ->
                        sheet.value(row + 1, column, SafeCell.of(Clean.line(words.text(), LONGEST - 2)));
                    case Table.Amount amount -> {
                        sheet.value(row + 1, column, amount.value());
                        sheet.style(row + 1, column).format("#,##0").set();
                    }
                    case Table.Decimal decimal -> {
                        sheet.value(row + 1, column, decimal.value());
                        sheet.style(row + 1, column).format("0.00").set();
                    }
                }
            }
        }
    }

    private static double width(Table table, int column) {
        int longest = table.headings().get(column).length();
        for (List<Table.Cell> row :
                table.rows().subList(0, Math.min(200, table.rows().size()))) {
            if (column < row.size() && row.get(column) instanceof Table.Words words) {
                longest = Math.max(longest, words.text().length());
            }
        }
        return Math.min(WIDEST, longest + 3);
    }
}
