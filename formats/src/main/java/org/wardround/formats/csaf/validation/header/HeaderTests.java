package org.wardround.formats.csaf.validation.header;

import java.util.List;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.registry.LanguageTags;
import org.wardround.formats.csaf.validation.registry.Licences;

/** The tests of this room. */
public final class HeaderTests {

    private HeaderTests() {}

    /**
     * The tests that a version asks for.
     *
     * @param version the version of the document
     * @param tags known languages
     * @param licences known licences
     * @return in the order in which they run
     */
    public static List<MandatoryTest> of(CsafVersion version, LanguageTags tags, Licences licences) {
        return switch (version) {
            case V2_0 -> List.of(new Languages(tags));
            case V2_1 -> List.of(new Languages(tags), new Sharing(), new Licence(licences), new Extensions());
        };
    }
}
