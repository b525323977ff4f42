package org.wardround.formats.hospital;

/**
 * Text in a CSV file that people open with a spreadsheet program. Programs run a cell that begins like a formula, also after
 * blanks; an apostrophe in front stops that (OWASP, CSV injection), and is taken off again when the cell is read.
 */
final class GuardedCell {
    private static final String STARTS = "=+-@\t\r\n|＝＋－＠'";

    private GuardedCell() {}

    static String of(String text) {
        return risky(text) ? "'" + text : text;
    }

    /** The text that was guarded. */
    static String plain(String cell) {
        return cell.startsWith("'") && risky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean risky(String text) {
        String begin = text.stripLeading();
        return (!text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0)
                || (!begin.isEmpty() && STARTS.indexOf(begin.charAt(0)) >= 0);
    }
}
