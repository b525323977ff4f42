package org.wardround.formats.csaf.validation.profile;

import java.util.List;
import java.util.Set;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.JsonPlace;

/** 6.1.27.1 to 6.1.27.6, 6.1.27.11, 6.1.27.12, 6.1.27.14 to 6.1.27.16: what a document of a kind has, and has not. */
final class Profiles implements MandatoryTest {

    private static final Set<String> INFORMING =
            Set.of("csaf_informational_advisory", "csaf_security_incident_response");
    private static final Set<String> ENDED = Set.of("csaf_withdrawn", "csaf_superseded");
    private static final Set<String> ADVISING = Set.of("csaf_security_advisory", "csaf_deprecated_security_advisory");
    private static final Set<String> TELLING = Set.of("description", "details", "general", "summary");

    @Override
    public void run(CsafFile file, Findings findings) {
        String category = file.category();
        JsonPlace vulnerabilities = file.root().at("vulnerabilities");
        if (INFORMING.contains(category)) {
            informing(file, findings);
        }
        if (ENDED.contains(category)) {
            ended(file, findings);
        }
        if ((category.equals("csaf_informational_advisory") || ENDED.contains(category)) && vulnerabilities.present()) {
            findings.fail("6.1.27.3", vulnerabilities, "A document of this kind lists no vulnerabilities.");
        }
        if (ADVISING.contains(category) || category.equals("csaf_vex")) {
            advising(file, findings);
        }
    }

    private static void informing(CsafFile file, Findings findings) {
        if (file.document().items("notes").stream().noneMatch(note -> TELLING.contains(note.text("category")))) {
            findings.fail(
                    "6.1.27.1",
                    file.document().at("notes"),
                    "There is no note that tells what this document is about.");
        }
        boolean external = file.document().items("references").stream()
                .anyMatch(reference -> List.of("", "external").contains(reference.text("category")));
        if (!external) {
            findings.fail("6.1.27.2", file.document().at("references"), "There is no reference to an external source.");
        }
    }

    private static void ended(CsafFile file, Findings findings) {
        if (file.document().items("notes").stream()
                .noneMatch(note -> note.text("category").equals("description"))) {
            findings.fail("6.1.27.14", file.document().at("notes"), "There is no note of the category description.");
        }
        if (file.tree().present()) {
            findings.fail("6.1.27.15", file.tree(), "A withdrawn or superseded document lists no products.");
        }
        JsonPlace history = file.tracking().at("revision_history");
        if (history.size() < 2) {
            findings.fail("6.1.27.16", history, "A withdrawn or superseded document has at least two revisions.");
        }
    }

    private static void advising(CsafFile file, Findings findings) {
        if (!file.tree().present()) {
            findings.fail("6.1.27.4", file.tree(), "There is no product tree.");
        }
        if (!file.root().at("vulnerabilities").present()) {
            findings.fail("6.1.27.11", file.root().at("vulnerabilities"), "There are no vulnerabilities.");
        }
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            if (!vulnerability.at("notes").present()) {
                findings.fail("6.1.27.5", vulnerability, "The vulnerability has no note that describes it.");
            }
            JsonPlace status = vulnerability.at("product_status");
            if (ADVISING.contains(file.category()) && !status.present()) {
                findings.fail(
                        "6.1.27.6", vulnerability, "The vulnerability says nothing of the status of any product.");
            }
        }
    }
}
