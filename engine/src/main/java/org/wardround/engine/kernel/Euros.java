package org.wardround.engine.kernel;

/**
 * An amount of money in euros, exact to the cent. May be negative.
 *
 * @param cents hundredths of a euro
 */
public record Euros(long cents) implements Comparable<Euros> {

    /** No money. */
    public static final Euros ZERO = new Euros(0);

    /**
     * Rounds half up to the cent.
     *
     * @param euros an amount in euros, finite and below 9e16 in size
     * @return the amount
     * @throws IllegalArgumentException when the amount is not finite or too large
     */
    public static Euros of(double euros) {
        if (!Double.isFinite(euros) || Math.abs(euros) > 9e16) {
            throw new IllegalArgumentException("The euros (" + euros + ") must be finite and below 9e16.");
        }
        return new Euros(Math.round(euros * 100));
    }

    /**
     * The amount as a number.
     *
     * @return euros
     */
    public double value() {
        return cents / 100.0;
    }

    /**
     * Adds.
     *
     * @param other another amount
     * @return the sum
     */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /**
     * Takes away.
     *
     * @param other another amount
     * @return the difference
     */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /**
     * Scales, rounding to the cent.
     *
     * @param factor any finite number
     * @return the product
     */
    public Euros times(double factor) {
        return of(value() * factor);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }
}
