package org.wardround.formats.csaf.validation.metrics;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.kernel.Moments;
import org.wardround.formats.csaf.validation.registry.SsvcPoints;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.48 (CSAF 2.1): a decision point of a registered SSVC namespace exists, and its values stand in their order. */
final class SsvcDecisionPoints implements MandatoryTest {

    private static final String RULE = "6.1.48";
    private static final Pattern FORBIDDEN = Pattern.compile("invalid|x_invalid(?:[.].*)?", Pattern.DOTALL);
    private static final Set<String> FOR_TESTS = Set.of("test", "example");
    private static final String UNREGISTERED = "x_";

    private final SsvcPoints points;

    SsvcDecisionPoints(SsvcPoints points) {
        this.points = points;
    }

    @Override
    public void run(CsafFile file, Findings findings) {
        for (JsonPlace vulnerability : file.vulnerabilities()) {
            for (JsonPlace metric : vulnerability.items("metrics")) {
                JsonPlace ssvc = metric.at("content").at("ssvc_v2");
                boolean later = later(ssvc.text("timestamp"));
                ssvc.items("selections").forEach(selection -> selection(selection, later, findings));
            }
        }
    }

    /** An object that is dated after the list may speak of what is not in it yet. */
    private boolean later(String timestamp) {
        Optional<LocalDate> day = Moments.of(timestamp)
                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate());
        return day.isPresent() && day.orElseThrow().isAfter(points.day());
    }

    private void selection(JsonPlace selection, boolean later, Findings findings) {
        // SSVC, "Namespace Extensions": "ssvc//.example.test$de-DE" keeps the keys and the version of "ssvc".
        String base = selection.text("namespace").split("/", 2)[0];
        String name = base.split("#", 2)[0];
        if (FORBIDDEN.matcher(name).matches()) {
            findings.fail(
                    RULE,
                    selection.at("namespace"),
                    "The SSVC namespace \"" + Excerpt.of(name) + "\" must not be used.");
        } else if (name.isEmpty() || name.startsWith(UNREGISTERED) || FOR_TESTS.contains(name)) {
            return;
        } else if (!points.knows(name)) {
            findings.undecided(
                    RULE,
                    selection.at("namespace"),
                    "No decision points of the SSVC namespace \"" + Excerpt.of(name) + "\" are known here.");
        } else {
            point(selection, base, later, findings);
        }
    }

    private void point(JsonPlace selection, String base, boolean later, Findings findings) {
        String key = selection.text("key");
        String version = selection.text("version");
        if (key.isEmpty() || version.isEmpty()) {
            return; // 6.1.46 says so
        }
        Optional<List<String>> values = points.values(base, key, version);
        if (values.isPresent()) {
            order(selection, values.orElseThrow(), later, findings);
        } else {
            String what = "a decision point " + Excerpt.of(key) + " in version " + Excerpt.of(version) + " under \""
                    + Excerpt.of(base) + "\"";
            missing(selection, what, later, findings);
        }
    }

    private void order(JsonPlace selection, List<String> values, boolean later, Findings findings) {
        int last = -1;
        for (JsonPlace value : selection.items("values")) {
            String key = value.text("key");
            int at = values.indexOf(key);
            if (at < 0 && !key.isEmpty()) {
                missing(value, "a value " + Excerpt.of(key) + " of this decision point", later, findings);
            } else if (at >= 0 && at <= last) {
                findings.fail(
                        RULE,
                        value,
                        "The values of this decision point stand in the order " + String.join(", ", values)
                                + ", each once.");
            }
            last = Math.max(last, at);
        }
    }

    private void missing(JsonPlace place, String what, boolean later, Findings findings) {
        String list = "The list of " + points.day() + " does not have " + what;
        if (later) {
            findings.undecided(RULE, place, list + "; this SSVC object is younger than the list.");
        } else {
            findings.fail(RULE, place, list + ".");
        }
    }
}
