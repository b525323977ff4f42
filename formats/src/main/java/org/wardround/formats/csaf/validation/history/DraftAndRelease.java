package org.wardround.formats.csaf.validation.history;

import java.util.Optional;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.17 to 6.1.20: drafts and releases are told apart by status and version alike. */
final class DraftAndRelease implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        JsonPlace place = file.tracking().at("version");
        Optional<VersionNumber> version = VersionNumber.of(place.text());
        if (version.isPresent()) {
            boolean pre = !version.get().preRelease().isEmpty();
            if ((pre || version.get().beforeFirstRelease()) && !file.status().equals("draft")) {
                findings.fail(
                        "6.1.17",
                        file.tracking().at("status"),
                        "Version \"" + Excerpt.of(place.text()) + "\" is a draft, so the status must be draft.");
            }
            if (pre && file.released()) {
                findings.fail(
                        "6.1.20",
                        place,
                        "A published document has no pre-release version such as \"" + Excerpt.of(place.text())
                                + "\".");
            }
        }
        for (JsonPlace item : file.tracking().items("revision_history")) {
            JsonPlace number = item.at("number");
            Optional<VersionNumber> read = VersionNumber.of(number.text());
            if (read.isPresent() && read.get().beforeFirstRelease() && file.released()) {
                findings.fail(
                        "6.1.18",
                        number,
                        "A published document has no revision before version 1, but here stands \""
                                + Excerpt.of(number.text()) + "\".");
            }
            if (read.isPresent() && !read.get().preRelease().isEmpty()) {
                findings.fail(
                        "6.1.19",
                        number,
                        "The revision history holds no pre-releases such as \"" + Excerpt.of(number.text()) + "\".");
            }
        }
    }
}
