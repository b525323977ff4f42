package org.wardround.formats.csaf.validation.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Moments;
import org.wardround.formats.json.JsonPlace;

/** One item of the revision history whose date and number can be read. */
record Revision(Instant date, VersionNumber number, JsonPlace place) {

    /** All that can be read, by date and then by number. */
    static List<Revision> sorted(CsafFile file) {
        List<Revision> revisions = new ArrayList<>();
        for (JsonPlace item : file.tracking().items("revision_history")) {
            Optional<Instant> date = Moments.of(item.text("date"));
            Optional<VersionNumber> number = VersionNumber.of(item.text("number"));
            if (date.isPresent() && number.isPresent()) {
                revisions.add(new Revision(date.get(), number.get(), item));
            }
        }
        revisions.sort(Comparator.comparing(Revision::date).thenComparing(Revision::number));
        return revisions;
    }
}
