package org.wardround.engine.matching;

/**
 * The years in which a maker has a name or a product line.
 *
 * @param first year in which it came to the maker; {@link #OPEN_FIRST} where it has been there always
 * @param last year in which it went to another one; {@link #OPEN_LAST} where it is still there
 */
public record Tenure(int first, int last) {
    /** Earlier than any year. */
    public static final int OPEN_FIRST = Integer.MIN_VALUE;
    /** Later than any year. */
    public static final int OPEN_LAST = Integer.MAX_VALUE;
    /** Without a beginning and an end. */
    public static final Tenure ALWAYS = new Tenure(OPEN_FIRST, OPEN_LAST);

    /**
     * From a year on.
     *
     * @param year the year
     * @return without an end
     */
    public static Tenure since(int year) {
        return new Tenure(year, OPEN_LAST);
    }

    /**
     * Up to a year.
     *
     * @param year the year
     * @return without a beginning
     */
    public static Tenure until(int year) {
        return new Tenure(OPEN_FIRST, year);
    }

    /**
     * Whether it holds in a year; both the first and the last one count, since a sale takes its time.
     *
     * @param year the year
     * @return true within the years
     */
    public boolean holdsIn(int year) {
        return year >= first && year <= last;
    }

    /** Whether it came from another maker. */
    boolean begins() {
        return first != OPEN_FIRST;
    }

    /** Whether it went to another maker. */
    boolean ends() {
        return last != OPEN_LAST;
    }
}
