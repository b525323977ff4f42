package org.wardround.formats.hospital;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Looks after numbers that are names, such as serial numbers, and that Excel has turned into 8,93901E+18. */
final class CellNumber {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]\\d+[eE]\\+?\\d{1,3}|\\d+[eE]\\+\\d{1,3}");

    private CellNumber() {}

    /** Whether a cell is written with an exponent. */
    static boolean scientific(String cell) {
        return cell.length() < 40
                && (cell.indexOf('E') > 0 || cell.indexOf('e') > 0)
                && SCIENTIFIC.matcher(cell).matches();
    }

    /** The digits where none were lost; else an empty text. */
    static String digits(String scientific) {
        BigDecimal number = new BigDecimal(scientific.replace(',', '.'));
        boolean exact = number.scale() == 0;
        return exact ? number.toPlainString() : "";
    }
}
