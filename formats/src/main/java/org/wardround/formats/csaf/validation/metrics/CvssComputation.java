package org.wardround.formats.csaf.validation.metrics;

import java.util.Locale;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;
import us.springett.cvss.Score;

/** 6.1.9: scores and severities are those that the vector gives. */
final class CvssComputation implements MandatoryTest {

    private static final double TOLERANCE = 1e-6;

    @Override
    public void run(CsafFile file, Findings findings) {
        CvssPlaces.readable(file).forEach(cvss -> check(cvss, findings));
    }

    private static void check(CvssPlaces cvss, Findings findings) {
        JsonPlace place = cvss.place();
        Score score;
        try {
            score = Cvss.fromVector(place.text("vectorString")).calculateScore();
        } catch (MalformedVectorException | NullPointerException | IllegalArgumentException incomplete) {
            findings.fail(
                    "6.1.9", place.at("vectorString"), "No score can be computed, because the vector is not complete.");
            return;
        }
        double base = score.getBaseScore();
        compare(place, "base", base, findings);
        double temporal = score.getTemporalScore() >= 0 ? score.getTemporalScore() : base;
        if (!cvss.table().version().equals("4.0")) {
            compare(place, "temporal", temporal, findings);
            compare(
                    place,
                    "environmental",
                    score.getEnvironmentalScore() >= 0 ? score.getEnvironmentalScore() : temporal,
                    findings);
        }
    }

    private static void compare(JsonPlace place, String kind, double right, Findings findings) {
        JsonPlace score = place.at(kind + "Score");
        double written = score.number();
        if (!Double.isNaN(written) && Math.abs(written - right) > TOLERANCE) {
            findings.fail(
                    "6.1.9",
                    score,
                    String.format(
                            Locale.ROOT,
                            "The vector gives %.1f, but here stands %s.",
                            right,
                            Excerpt.of(score.text())));
        }
        JsonPlace severity = place.at(kind + "Severity");
        if (severity.present() && !severity.text().equals(Severity.of(right))) {
            findings.fail(
                    "6.1.9",
                    severity,
                    "The vector gives " + Severity.of(right) + ", but here stands \"" + Excerpt.of(severity.text())
                            + "\".");
        }
    }
}
