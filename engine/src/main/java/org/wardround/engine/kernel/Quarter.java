package org.wardround.engine.kernel;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A calendar quarter.
 *
 * @param year calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** Checks the range. */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("The quarter (" + number + ") must be 1 to 4.");
        }
    }

    /**
     * The quarter that holds a day.
     *
     * @param day any day
     * @return its quarter
     */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * Moves forward or back.
     *
     * @param quarters how many; may be negative
     * @return the quarter that many later
     */
    public Quarter plus(int quarters) {
        int index = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /**
     * The distance between two quarters.
     *
     * @param other another quarter
     * @return how many quarters from this to the other; negative when it is earlier
     */
    public int until(Quarter other) {
        return (other.year - year) * 4 + other.number - number;
    }

    /**
     * The first day.
     *
     * @return the day on which the quarter begins
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /**
     * The quarter as files have it.
     *
     * @return such as "2027-Q3"
     */
    public String text() {
        return year + "-Q" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }
}
