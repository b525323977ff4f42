package org.wardround.formats.csaf.validation.kernel;

/** What a check of a CSAF document found at one place. */
public sealed interface Diagnostic {

    /**
     * Which rule speaks.
     *
     * @return the number of the test in the standard, such as "6.1.7"; "schema" for the structure; "buyer." and a name
     * for what buyers need
     */
    String rule();

    /**
     * Where.
     *
     * @return JSON pointer (RFC 6901)
     */
    String pointer();

    /**
     * What is wrong there.
     *
     * @return a sentence for those who write the document
     */
    String sentence();

    /**
     * The structure is wrong: the document is not valid.
     *
     * @param rule always "schema"
     * @param pointer where
     * @param sentence what is wrong
     */
    record Malformed(String rule, String pointer, String sentence) implements Diagnostic {}

    /**
     * A mandatory test fails: the document is not valid.
     *
     * @param rule number of the test
     * @param pointer where
     * @param sentence what is wrong
     */
    record Failed(String rule, String pointer, String sentence) implements Diagnostic {}

    /**
     * A test could not be decided here, because something that it needs is not known to this program.
     *
     * @param rule number of the test
     * @param pointer where
     * @param sentence what is not known
     */
    record Undecided(String rule, String pointer, String sentence) implements Diagnostic {}

    /**
     * The document may be valid, but a buyer misses something.
     *
     * @param rule "buyer." and a name
     * @param pointer where
     * @param sentence what is missing, and what it is good for
     */
    record Wanted(String rule, String pointer, String sentence) implements Diagnostic {}
}
