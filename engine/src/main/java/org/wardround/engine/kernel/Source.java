package org.wardround.engine.kernel;

/**
 * Where a fact or a number comes from.
 *
 * @param citation who said it, in which document, article or clause
 * @param address web address or document number; empty when there is none
 * @param year year of the statement; 0 when not known
 * @param grade how good the evidence is
 */
public record Source(String citation, String address, int year, Grade grade) {
    private static final String OWN = "own value";

    /**
     * The source of a number that somebody judged.
     *
     * @param year year of the judgement
     * @return a source that reads "planning assumption"
     */
    public static Source planningAssumption(int year) {
        return new Source("planning assumption", "", year, Grade.JUDGEMENT);
    }

    /**
     * The source of a number that the hospital itself put in the place of the catalogue's.
     *
     * @return a source that reads "own value"
     */
    public static Source ownValue() {
        return new Source(OWN, "", 0, Grade.JUDGEMENT);
    }

    /**
     * Whether the hospital itself gave the number.
     *
     * @return true for {@link #ownValue()}
     */
    public boolean isOwnValue() {
        return citation.equals(OWN);
    }
}
