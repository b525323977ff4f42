package org.wardround.formats.csaf.validation.profile;

import java.util.List;
import java.util.Locale;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;

/** 6.1.26: a category of one's own must not look like the name of a profile. */
final class CategoryName implements MandatoryTest {

    private static final List<String> OLD = List.of(
            "csaf_security_incident_response", "csaf_informational_advisory", "csaf_security_advisory", "csaf_vex");
    private static final List<String> NEW = List.of(
            "csaf_security_incident_response",
            "csaf_informational_advisory",
            "csaf_security_advisory",
            "csaf_vex",
            "csaf_deprecated_security_advisory",
            "csaf_withdrawn",
            "csaf_superseded");

    @Override
    public void run(CsafFile file, Findings findings) {
        List<String> profiles = file.version() == CsafVersion.V2_0 ? OLD : NEW;
        String category = file.category();
        if (category.isEmpty() || category.equals("csaf_base") || profiles.contains(category)) {
            return;
        }
        String bare = bare(category);
        boolean alike = profiles.stream()
                .anyMatch(profile -> bare.equals(bare(profile)) || bare.equals(bare(profile.substring(5))));
        if (alike || category.toLowerCase(Locale.ROOT).startsWith("csaf_")) {
            findings.fail(
                    "6.1.26",
                    file.document().at("category"),
                    "The category \"" + Excerpt.of(category) + "\" is too like the name of a profile.");
        }
    }

    /** Without blanks, underscores and dashes of any kind. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\p{Pd}]+", "");
    }
}
