package org.wardround.report.letter;

import java.util.List;

/**
 * The list of all letters.
 *
 * @param hospital name of the hospital
 * @param date date in words
 * @param makers one for each manufacturer
 * @param total the sums
 * @param withoutMaker products that nobody can be asked about
 * @param command how an answer sheet is read back
 */
public record IndexView(
        String hospital, String date, List<Maker> makers, Maker total, List<Product> withoutMaker, String command) {
    /** Copies the lists, so that the record never changes. */
    public IndexView {
        makers = List.copyOf(makers);
        withoutMaker = List.copyOf(withoutMaker);
    }

    /**
     * A manufacturer.
     *
     * @param name its name
     * @param letter name of the letter's file; empty when there is no letter
     * @param sheet name of the answer sheet's file; empty when there is no letter
     * @param products how many products questions are about
     * @param devices how many devices those are
     * @param onNotices how many open questions are about notices
     * @param open how many questions are open
     * @param answered how many are answered
     * @param byVex how many of those by VEX documents, in words; empty when none is
     */
    public record Maker(
            String name,
            String letter,
            String sheet,
            String products,
            String devices,
            String onNotices,
            String open,
            String answered,
            String byVex) {}

    /**
     * A product of an unknown manufacturer.
     *
     * @param name its name
     * @param devices how many
     */
    public record Product(String name, String devices) {}
}
