package org.wardround.formats.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.Excerpt;

/** Reads the sheet of a workbook that looks most like an inventory. */
final class WorkbookTable {
    private final ReadableWorkbook workbook;
    private final String file;
    private final HeaderNames names;
    private final List<Problem> problems;

    private WorkbookTable(ReadableWorkbook workbook, String file, HeaderNames names, List<Problem> problems) {
        this.workbook = workbook;
        this.file = file;
        this.names = names;
        this.problems = problems;
    }

    static List<TableRow> rows(Path path, String file, HeaderNames names, List<Problem> problems) throws IOException {
        Optional<String> fault = WorkbookGuard.fault(path);
        if (fault.isPresent()) {
            problems.add(Problem.error(
                    "table.workbook-refused",
                    Location.file(file),
                    "The workbook holds " + fault.get() + " and was not opened. Save the list as CSV."));
            return List.of();
        }
        try (ReadableWorkbook workbook = open(path)) {
            return new WorkbookTable(workbook, file, names, problems).best();
        } catch (IOException | RuntimeException e) {
            // The library and its XML parser throw unchecked exceptions of many kinds for parts that are missing or
            // broken.
            problems.add(Problem.error(
                    "table.broken-workbook",
                    Location.file(file),
                    "The workbook is broken and could not be read to its end, so none of it was used. Open it in a"
                            + " spreadsheet program and save it again, or save it as CSV."));
            return List.of();
        }
    }

    /** Opens it with its number formats; a workbook without any is opened without. */
    private static ReadableWorkbook open(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        }
    }

    private List<TableRow> best() throws IOException {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .limit(TableLimits.MAX_SHEETS)
                .toList();
        List<TableRow> best = List.of();
        String chosen = "";
        int most = -2;
        for (Sheet sheet : sheets) {
            List<TableRow> first = rows(sheet, TableLimits.HEADER_ROWS, new ArrayList<>());
            int recognised = first.stream()
                    .mapToInt(row -> names.recognised(row.cells()))
                    .max()
                    .orElse(-1);
            if (recognised > most) {
                most = recognised;
                chosen = sheet.getId();
            }
        }
        for (Sheet sheet : sheets) {
            if (sheet.getId().equals(chosen)) {
                best = rows(sheet, Integer.MAX_VALUE, problems);
            }
        }
        reportOthers(chosen);
        return best;
    }

    private void reportOthers(String chosen) {
        List<String> others = workbook.getSheets()
                .filter(sheet -> !sheet.getId().equals(chosen))
                .map(sheet -> Excerpt.of(sheet.getName()))
                .toList();
        if (!others.isEmpty()) {
            problems.add(Problem.info(
                    "table.other-sheets",
                    Location.file(file),
                    "Only one sheet of the workbook was read; these were not: " + String.join(", ", others) + "."));
        }
    }

    private List<TableRow> rows(Sheet sheet, int most, List<Problem> found) throws IOException {
        RowStore store = new RowStore(file, found);
        WorkbookCell cells = new WorkbookCell(file, workbook.isDate1904());
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> iterator = rows.iterator();
            for (int i = 0; i < most && iterator.hasNext(); i++) {
                Row row = iterator.next();
                List<String> texts = new ArrayList<>(row.getCellCount());
                for (int column = 0; column < row.getCellCount(); column++) {
                    texts.add(cells.text(row.getOptionalCell(column).orElse(null), row.getRowNum()));
                }
                store.add(row.getRowNum(), texts);
            }
        }
        found.addAll(cells.problems());
        return store.rows();
    }
}
