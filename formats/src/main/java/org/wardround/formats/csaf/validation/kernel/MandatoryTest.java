package org.wardround.formats.csaf.validation.kernel;

/** One mandatory test of the standard, or a family of them. It never fails on a document of any structure. */
@FunctionalInterface
public interface MandatoryTest {

    /**
     * Looks at a document.
     *
     * @param file the document
     * @param findings gets what is wrong
     */
    void run(CsafFile file, Findings findings);
}
