package org.wardround.report.table;

import org.wardround.report.words.Clean;

/**
 * Text that a spreadsheet program takes as text. Programs run a cell that begins like a formula, also after blanks;
 * an apostrophe in front stops that (OWASP, CSV injection).
 */
public final class SafeCell {
    private static final String STARTS = "=+-@\t\r\n|＝＋－＠";

    private SafeCell() {}

    /**
     * Makes text safe.
     *
     * @param text from an inventory, a feed or a catalogue
     * @return the text, with an apostrophe in front when it begins like a formula
     */
    public static String of(String text) {
        String clean = Clean.all(text);
        String begin = clean.stripLeading();
        boolean risky = (!clean.isEmpty() && STARTS.indexOf(clean.charAt(0)) >= 0)
                || (!begin.isEmpty() && STARTS.indexOf(begin.charAt(0)) >= 0);
        return risky ? "'" + clean : clean;
    }
}
