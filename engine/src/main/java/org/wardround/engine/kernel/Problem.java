package org.wardround.engine.kernel;

/**
 * Something wrong with the input, said so that a clerk knows what to do. A reader returns problems, it never
 * throws for bad data.
 *
 * @param severity how much it matters
 * @param code stable id of the rule, such as "inventory.row.no-id"
 * @param location where it is
 * @param sentence what is wrong and what to do, in plain English
 */
public record Problem(Severity severity, String code, Location location, String sentence) {

    /**
     * A problem that kept something from being used.
     *
     * @param code stable id of the rule
     * @param location where it is
     * @param sentence what is wrong and what to do
     * @return the problem
     */
    public static Problem error(String code, Location location, String sentence) {
        return new Problem(Severity.ERROR, code, location, sentence);
    }

    /**
     * A problem with something that was used all the same.
     *
     * @param code stable id of the rule
     * @param location where it is
     * @param sentence what is wrong and what to do
     * @return the problem
     */
    public static Problem warning(String code, Location location, String sentence) {
        return new Problem(Severity.WARNING, code, location, sentence);
    }

    /**
     * Something worth knowing.
     *
     * @param code stable id of the rule
     * @param location where it is
     * @param sentence what it is
     * @return the problem
     */
    public static Problem info(String code, Location location, String sentence) {
        return new Problem(Severity.INFO, code, location, sentence);
    }
}
