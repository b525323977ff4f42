package org.wardround.formats.csaf.validation.history;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.14, 6.1.16, 6.1.21, 6.1.22 and 6.1.30: the order and the numbers of the revisions. */
final class RevisionHistory implements MandatoryTest {

    @Override
    public void run(CsafFile file, Findings findings) {
        JsonPlace history = file.tracking().at("revision_history");
        List<Revision> revisions = Revision.sorted(file);
        twice(history, findings);
        kinds(file, revisions, findings);
        if (revisions.isEmpty()) {
            return;
        }
        for (int i = 1; i < revisions.size(); i++) {
            if (revisions.get(i - 1).number().compareTo(revisions.get(i).number()) > 0) {
                findings.fail("6.1.14", history, "Sorted by date, the version numbers of the revisions do not rise.");
                break;
            }
        }
        latest(file, revisions.getLast().number(), findings);
        gaps(history, revisions, findings);
    }

    private static void latest(CsafFile file, VersionNumber last, Findings findings) {
        JsonPlace place = file.tracking().at("version");
        Optional<VersionNumber> version = VersionNumber.of(place.text());
        if (version.isEmpty()) {
            return;
        }
        boolean same = version.get().semantic() == last.semantic()
                && (file.status().equals("draft")
                        ? version.get().sameRelease(last)
                        : version.get().compareTo(last) == 0);
        if (!same) {
            findings.fail(
                    "6.1.16",
                    place,
                    "The document's version \"" + Excerpt.of(place.text())
                            + "\" is not that of the latest item of the revision history.");
        }
    }

    private static void gaps(JsonPlace history, List<Revision> revisions, Findings findings) {
        BigInteger first = revisions.getFirst().number().major();
        if (first.compareTo(BigInteger.ONE) > 0) {
            findings.fail(
                    "6.1.21", history, "The oldest revision must be version 0 or 1, but it is version " + first + ".");
        }
        TreeSet<BigInteger> majors = new TreeSet<>();
        revisions.forEach(revision -> majors.add(revision.number().major()));
        BigInteger expected = majors.first();
        for (BigInteger major : majors) {
            if (!major.equals(expected)) {
                findings.fail(
                        "6.1.21",
                        history,
                        "There is no revision for version " + expected + ", but one for a later version.");
                return;
            }
            expected = major.add(BigInteger.ONE);
        }
    }

    private static void twice(JsonPlace history, Findings findings) {
        Set<String> numbers = new HashSet<>();
        for (JsonPlace item : history.items()) {
            if (item.at("number").present() && !numbers.add(item.text("number"))) {
                findings.fail(
                        "6.1.22",
                        item.at("number"),
                        "The revision history holds the version \"" + Excerpt.of(item.text("number"))
                                + "\" more than once.");
            }
        }
    }

    private static void kinds(CsafFile file, List<Revision> revisions, Findings findings) {
        JsonPlace place = file.tracking().at("version");
        Set<Boolean> kinds = new HashSet<>();
        revisions.forEach(revision -> kinds.add(revision.number().semantic()));
        boolean mixed = kinds.size() > 1;
        Optional<VersionNumber> version = VersionNumber.of(place.text());
        boolean other = version.isPresent()
                && !mixed
                && !kinds.isEmpty()
                && !kinds.contains(version.get().semantic());
        if (mixed || other) {
            findings.fail(
                    "6.1.30",
                    mixed ? file.tracking().at("revision_history") : place,
                    "Integer versions such as 2 and semantic versions such as 2.0.0 are mixed in one document.");
        }
    }
}
