package org.wardround.formats.osv;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.intelligence.Cvss;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import us.springett.cvss.MalformedVectorException;

/** Base scores of the CVSS vectors that an entry gives; OSV writes no scores. */
final class OsvScores {
    private OsvScores() {}

    static List<Cvss> read(List<JsonPlace> severities) {
        List<Cvss> scores = new ArrayList<>();
        for (JsonPlace severity : severities) {
            String vector = severity.text("score").strip();
            if (severity.text("type").startsWith("CVSS")) {
                add(severity, vector, scores);
            }
        }
        return scores;
    }

    private static void add(JsonPlace severity, String vector, List<Cvss> scores) {
        try {
            double score =
                    us.springett.cvss.Cvss.fromVector(vector).calculateScore().getBaseScore();
            String version = vector.startsWith("CVSS:") ? vector.substring(5, Math.min(8, vector.length())) : "2.0";
            scores.add(new Cvss(version, score, vector, List.of()));
        } catch (MalformedVectorException
                | NullPointerException
                | IllegalArgumentException
                | IndexOutOfBoundsException incomplete) {
            severity.log()
                    .warning(
                            "osv.score",
                            severity.pointer(),
                            "No score can be computed from \"" + Excerpt.of(vector) + "\"; it was left out.");
        }
    }
}
