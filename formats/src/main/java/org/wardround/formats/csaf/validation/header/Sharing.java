package org.wardround.formats.csaf.validation.header;

import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.JsonPlace;

/** 6.1.38 to 6.1.41 (CSAF 2.1): the sharing group agrees with the Traffic Light Protocol and with its own name. */
final class Sharing implements MandatoryTest {

    private static final String ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    private static final String NONE = "00000000-0000-0000-0000-000000000000";
    private static final String PUBLIC = "Public";
    private static final String NO_SHARING = "No sharing allowed";

    @Override
    public void run(CsafFile file, Findings findings) {
        JsonPlace distribution = file.document().at("distribution");
        JsonPlace group = distribution.at("sharing_group");
        JsonPlace label = distribution.at("tlp").at("label");
        if (!group.present()) {
            return;
        }
        String id = group.text("id");
        boolean clear = label.text().equals("CLEAR");
        if (id.equals(ALL) && !clear) {
            findings.fail("6.1.38", label, "The sharing group is the public, so the label must be CLEAR.");
        }
        boolean draft = id.equals(NONE) && file.status().equals("draft");
        if (clear && !id.equals(ALL) && !draft) {
            findings.fail(
                    "6.1.39", group.at("id"), "The label is CLEAR, so no sharing group but the public can be named.");
        }
        names(group, id, findings);
    }

    private static void names(JsonPlace group, String id, Findings findings) {
        JsonPlace name = group.at("name");
        boolean reserved =
                (name.text().equals(PUBLIC) && !id.equals(ALL)) || (name.text().equals(NO_SHARING) && !id.equals(NONE));
        if (reserved) {
            findings.fail("6.1.40", name, "The name \"" + name.text() + "\" is kept for another sharing group.");
        }
        boolean missing = (id.equals(ALL) && !name.text().equals(PUBLIC))
                || (id.equals(NONE) && !name.text().equals(NO_SHARING));
        if (missing) {
            findings.fail(
                    "6.1.41",
                    name,
                    "This sharing group must be named \"" + (id.equals(ALL) ? PUBLIC : NO_SHARING) + "\".");
        }
    }
}
