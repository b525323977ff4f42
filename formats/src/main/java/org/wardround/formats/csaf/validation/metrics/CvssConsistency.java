package org.wardround.formats.csaf.validation.metrics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.10: members that repeat a metric say what the vector says. */
final class CvssConsistency implements MandatoryTest {

    private static final Map<String, String> SECOND = Map.of(
            "NOT_DEFINED", "ND",
            "PROOF_OF_CONCEPT", "POC",
            "OFFICIAL_FIX", "OF",
            "TEMPORARY_FIX", "TF",
            "UNCONFIRMED", "UC",
            "UNCORROBORATED", "UR",
            "LOW_MEDIUM", "LM",
            "MEDIUM_HIGH", "MH");

    @Override
    public void run(CsafFile file, Findings findings) {
        CvssPlaces.readable(file).forEach(cvss -> check(cvss, findings));
    }

    private static void check(CvssPlaces cvss, Findings findings) {
        Map<String, String> vector = new HashMap<>();
        for (String part : cvss.place().text("vectorString").split("/", -1)) {
            int colon = part.indexOf(':');
            vector.put(part.substring(0, colon), part.substring(colon + 1));
        }
        boolean second = cvss.table().version().equals("2.0");
        cvss.table().metrics().forEach((member, metric) -> {
            JsonPlace place = cvss.place().at(member);
            if (!place.present() || !metric.words().contains(place.text()) || !vector.containsKey(metric.key())) {
                return;
            }
            String inVector = vector.getOrDefault(metric.key(), "");
            if (!letter(place.text(), second)
                    .equals(inVector.length() > 2 && !second ? inVector.substring(0, 1) : inVector)) {
                findings.fail(
                        "6.1.10",
                        place,
                        "Here stands " + Excerpt.of(place.text()) + ", but the vector says " + metric.key() + ":"
                                + inVector + ".");
            }
        });
    }

    private static String letter(String word, boolean second) {
        if (second && SECOND.containsKey(word)) {
            return SECOND.getOrDefault(word, "");
        }
        return word.equals("NOT_DEFINED") ? "X" : word.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
