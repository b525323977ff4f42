package org.wardround.formats.csaf.validation.metrics;

import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.registry.CweNames;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.11: a CWE exists and bears its name; CSAF 2.1 says of which release. */
final class Weaknesses implements MandatoryTest {

    private final CweNames names;

    Weaknesses(CweNames names) {
        this.names = names;
    }

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            if (file.version() == CsafVersion.V2_0) {
                JsonPlace cwe = vulnerability.at("cwe");
                if (cwe.present() && !names.inAnyRelease(cwe.text("id"), cwe.text("name"))) {
                    wrong(cwe, "in any release", findings);
                }
                continue;
            }
            for (JsonPlace cwe : vulnerability.items("cwes")) {
                String release = cwe.text("version");
                if (!names.knows(release)) {
                    findings.undecided(
                            "6.1.11",
                            cwe.at("version"),
                            "The CWE release \"" + Excerpt.of(release)
                                    + "\" is not known here, so the name was not checked.");
                } else if (!names.inRelease(cwe.text("id"), cwe.text("name"), release)) {
                    wrong(cwe, "in release " + release, findings);
                }
            }
        }
    }

    private static void wrong(JsonPlace cwe, String where, Findings findings) {
        findings.fail(
                "6.1.11",
                cwe,
                "There is no weakness " + Excerpt.of(cwe.text("id")) + " named \"" + Excerpt.of(cwe.text("name"))
                        + "\" " + where + " of CWE.");
    }
}
