package org.wardround.formats.csaf.validation.header;

import java.util.List;
import java.util.Optional;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.registry.Licences;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.54 and 6.1.55 (CSAF 2.1): the licence is an expression, and one that is not listed comes with its text. */
final class Licence implements MandatoryTest {

    private final Licences licences;

    Licence(Licences licences) {
        this.licences = licences;
    }

    @Override
    public void run(CsafFile file, Findings findings) {
        JsonPlace place = file.document().at("license_expression");
        if (!place.present()) {
            return;
        }
        Optional<List<String>> ids = LicenceExpression.ids(place.text());
        if (ids.isEmpty()) {
            findings.fail(
                    "6.1.54",
                    place,
                    "\"" + Excerpt.of(place.text()) + "\" is no SPDX licence expression such as CC-BY-4.0.");
            return;
        }
        boolean unlisted = ids.get().stream().anyMatch(id -> id.startsWith("LicenseRef-") && !licences.knows(id));
        if (unlisted && file.englishOrUnspecified() && !file.hasOneNote("License", "legal_disclaimer")) {
            findings.fail(
                    "6.1.55",
                    file.document().at("notes"),
                    "A licence that is not listed needs exactly one note of category legal_disclaimer, titled License.");
        }
    }
}
