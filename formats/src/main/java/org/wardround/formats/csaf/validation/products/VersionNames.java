package org.wardround.formats.csaf.validation.products;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.31, 6.1.50 and 6.1.59: a version is one version, a range is a range in one of the two notations. */
final class VersionNames implements MandatoryTest {

    private static final Set<String> WORDS = Set.of("after", "all", "before", "earlier", "later", "prior", "versions");

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace branch : file.branches()) {
            JsonPlace place = branch.at("name");
            String category = branch.text("category");
            if (category.equals("product_version") && saysRange(place.text())) {
                findings.fail(
                        "6.1.31",
                        place,
                        "\"" + Excerpt.of(place.text())
                                + "\" stands as a single version, but describes a range of versions.");
            }
            if (category.equals("product_version_range") && file.version() == CsafVersion.V2_1) {
                range(place, findings);
            }
        }
    }

    private static void range(JsonPlace place, Findings findings) {
        switch (RangeText.of(place.text())) {
            case RANGE -> {}
            case SINGLE ->
                findings.fail(
                        "6.1.59",
                        place,
                        "\"" + Excerpt.of(place.text()) + "\" stands as a range of versions, but names a single one.");
            case NEITHER ->
                findings.fail(
                        "6.1.50",
                        place,
                        "\"" + Excerpt.of(place.text())
                                + "\" is no version range in the notation vers:scheme/constraints or of constraints alone,"
                                + " such as \">=2.0|<2.3\".");
        }
    }

    /** Signs and words as the standard lists them; "vers:" is a range as well. */
    static boolean saysRange(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.indexOf('<') >= 0
                || lower.indexOf('>') >= 0
                || lower.startsWith("vers:")
                || List.of(lower.split("\\s+", -1)).stream().anyMatch(WORDS::contains);
    }
}
