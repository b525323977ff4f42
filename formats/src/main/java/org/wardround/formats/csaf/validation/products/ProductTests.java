package org.wardround.formats.csaf.validation.products;

import java.util.List;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;

/** The tests of this room. */
public final class ProductTests {

    private ProductTests() {}

    /**
     * The tests that a version asks for.
     *
     * @param version the version of the document
     * @return in the order in which they run
     */
    public static List<MandatoryTest> of(CsafVersion version) {
        return switch (version) {
            case V2_0 -> List.of(new ProductReferences(), new Definitions(), new Identifiers(), new VersionNames());
            case V2_1 ->
                List.of(
                        new ProductReferences(),
                        new Definitions(),
                        new Identifiers(),
                        new VersionNames(),
                        new BranchPaths());
        };
    }
}
