package org.wardround.formats.csaf.validation.profile;

import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.JsonPlace;

/** 6.1.27.17 to 6.1.27.19 (CSAF 2.1): a document that is withdrawn or superseded says why, and by what. */
final class Endings implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        if (!file.englishOrUnspecified()) {
            return;
        }
        if (file.category().equals("csaf_withdrawn")) {
            note(file, "6.1.27.17", "Reasoning for Withdrawal", findings);
        }
        if (file.category().equals("csaf_superseded")) {
            note(file, "6.1.27.18", "Reasoning for Supersession", findings);
            JsonPlace references = file.document().at("references");
            boolean named = references.items().stream()
                    .anyMatch(reference -> reference.text("summary").startsWith("Superseding Document")
                            && reference.text("category").equals("external"));
            if (!named) {
                findings.fail(
                        "6.1.27.19",
                        references,
                        "There is no external reference whose summary begins with \"Superseding Document\".");
            }
        }
    }

    private static void note(CsafFile file, String rule, String title, Findings findings) {
        if (!file.hasOneNote(title, "description")) {
            findings.fail(
                    rule,
                    file.document().at("notes"),
                    "There must be exactly one note titled \"" + title + "\", of the category description.");
        }
    }
}
