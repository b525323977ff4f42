package org.wardround.formats.csaf.validation.metrics;

import java.util.List;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.8: a CVSS object holds what its version asks for, in its words. */
final class CvssShape implements MandatoryTest {

    private static final List<String> SCORES = List.of("baseScore", "temporalScore", "environmentalScore");
    private static final List<String> SEVERITIES = List.of("baseSeverity", "temporalSeverity", "environmentalSeverity");

    @Override
    public void run(CsafFile file, Findings findings) {
        for (CvssPlaces cvss : CvssPlaces.in(file)) {
            check(cvss, findings);
        }
    }

    private static void check(CvssPlaces cvss, Findings findings) {
        JsonPlace place = cvss.place();
        CvssTable table = cvss.table();
        String name = "CVSS " + table.version();
        if (!place.isObject()) {
            findings.fail("6.1.8", place, "Here must stand an object of " + name + ".");
            return;
        }
        if (!place.text("version").equals(table.version())) {
            findings.fail(
                    "6.1.8",
                    place,
                    "The version must be given, and must be one that this member is for (" + table.version() + ").");
        }
        if (!cvss.readable()) {
            findings.fail(
                    "6.1.8", place, "\"" + Excerpt.of(place.text("vectorString")) + "\" is no vector of " + name + ".");
        }
        for (String key : SCORES) {
            boolean needed = key.equals("baseScore");
            double score = place.at(key).number();
            if ((place.at(key).present() || needed) && !(score >= 0 && score <= 10)) {
                findings.fail("6.1.8", place, "The member " + key + " must be a number from 0 to 10.");
            }
        }
        for (String key : SEVERITIES) {
            boolean needed = table.severity() && key.equals("baseSeverity");
            if (table.severity() && (place.at(key).present() || needed) && !Severity.WORDS.contains(place.text(key))) {
                findings.fail("6.1.8", place, "The member " + key + " must be one of " + Severity.WORDS + ".");
            }
        }
        if (!table.open()) {
            long known = table.metrics().keySet().stream()
                    .filter(member -> place.at(member).present())
                    .count();
            known += List.of("version", "vectorString", "baseScore", "baseSeverity").stream()
                    .filter(member -> place.at(member).present())
                    .count();
            if (place.size() > known) {
                findings.fail("6.1.8", place, "There is a member that " + name + " does not know.");
            }
        }
        table.metrics().forEach((member, metric) -> {
            if (place.at(member).present() && !metric.words().contains(place.text(member))) {
                findings.fail(
                        "6.1.8",
                        place.at(member),
                        "\"" + Excerpt.of(place.text(member)) + "\" is no value of " + member + " in " + name + ".");
            }
        });
    }
}
