package org.wardround.formats.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/**
 * Turns a cell of a workbook into text as its owner sees it: dates as year-month-day, leading zeros where the number
 * format shows them, no exponent, no rounding noise, of a formula the value that the workbook holds.
 */
final class WorkbookCell {
    private static final int EXACT_DIGITS = 15;
    private static final Pattern ZEROS = Pattern.compile("0{2,40}");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.|\\*.");
    private static final long MAX_DAY = 2_958_465;

    private final String file;
    private final boolean from1904;
    private final List<Problem> problems = new ArrayList<>();

    WorkbookCell(String file, boolean from1904) {
        this.file = file;
        this.from1904 = from1904;
    }

    /** Everything that was odd in the cells so far. */
    List<Problem> problems() {
        return problems;
    }

    /** The text; empty for an empty or missing cell. */
    String text(@Nullable Cell cell, int row) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || (raw != null && raw.startsWith("#"))) {
            return lost(row, "The cell " + cell.getAddress() + " holds an error of Excel and was read as empty.");
        }
        if (value == null) {
            return cell.getType() == CellType.FORMULA
                    ? lost(
                            row,
                            "The cell " + cell.getAddress()
                                    + " holds a formula without a value and was read as empty. Save the file in Excel first.")
                    : "";
        }
        return switch (value) {
            case BigDecimal number -> number(cell, number, row);
            case Boolean bool -> bool ? "true" : "false";
            default -> value.toString();
        };
    }

    private String lost(int row, String sentence) {
        problems.add(Problem.warning("table.lost-cell", Location.line(file, row), sentence));
        return "";
    }

    private String number(Cell cell, BigDecimal number, int row) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        int formatId = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (isDate(formatId, format) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(MAX_DAY)) < 0) {
            LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            return start.plusDays(number.setScale(0, RoundingMode.FLOOR).longValue())
                    .toString();
        }
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        if (whole.precision() > EXACT_DIGITS) {
            problems.add(Problem.warning(
                    "table.long-number",
                    Location.line(file, row),
                    "The cell " + cell.getAddress() + " holds a number of more than " + EXACT_DIGITS
                            + " digits; Excel has replaced its last digits by zeros. Enter it as text."));
        }
        BigDecimal shown = whole.precision() > EXACT_DIGITS
                ? number
                : number.round(new MathContext(EXACT_DIGITS, RoundingMode.HALF_UP));
        String plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return ZEROS.matcher(format).matches() && plain.length() < format.length() && plain.indexOf('.') < 0
                ? "0".repeat(format.length() - plain.length()) + plain
                : plain;
    }

    private static boolean isDate(int id, String format) {
        if (within(id, 14, 17) || id == 22 || within(id, 27, 36) || within(id, 50, 58)) {
            return true;
        }
        String letters = NOT_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general")
                && (letters.contains("y") || letters.contains("j") || letters.contains("d"));
    }

    private static boolean within(int id, int first, int last) {
        return id >= first && id <= last;
    }
}
