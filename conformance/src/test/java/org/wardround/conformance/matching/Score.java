package org.wardround.conformance.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Verdict;

/** Counts how the matches of labelled rows compare with their labels. */
final class Score {
    private int found;
    private int invented;
    private int missed;
    private int right;
    private int labelled;
    private final List<String> wrong = new ArrayList<>();

    /** Compares the matches of one row, by advisory. */
    void add(Label label, Map<String, Match> matches) {
        label.expected().forEach((advisory, verdict) -> {
            Match match = matches.get(advisory);
            boolean reported = match != null && match.reported();
            boolean wanted = verdict != Verdict.NOT_AFFECTED;
            found += reported && wanted ? 1 : 0;
            missed += !reported && wanted ? 1 : 0;
            invented += reported && !wanted ? 1 : 0;
            labelled++;
            if (match != null && isRight(match.verdict(), verdict)) {
                right++;
            } else {
                String got = match == null ? "no match" : match.verdict() + " " + match.reason();
                wrong.add(label.assetId() + " " + advisory + ": " + verdict + " (" + label.why() + "), got " + got);
            }
        });
        matches.forEach((advisory, match) -> {
            if (match.reported() && !label.expected().containsKey(advisory)) {
                invented++;
                wrong.add(label.assetId() + " " + advisory + ": nothing (" + label.why() + "), got " + match.verdict()
                        + " " + match.reason());
            }
        });
    }

    private static boolean isRight(Verdict got, Verdict wanted) {
        return got == wanted || (got == Verdict.FIXED && wanted == Verdict.NOT_AFFECTED);
    }

    /** Of the pairs reported, the share that is right. */
    double precision() {
        return found / (double) Math.max(1, found + invented);
    }

    /** Of the pairs that must be reported, the share that is. */
    double recall() {
        return found / (double) Math.max(1, found + missed);
    }

    /** Of the labelled pairs, the share with the right verdict; a pair that was not found counts as wrong. */
    double verdicts() {
        return right / (double) Math.max(1, labelled);
    }

    /** How many pairs are labelled. */
    int labelled() {
        return labelled;
    }

    /** The wrong pairs, one a line. */
    String wrong() {
        return String.join(System.lineSeparator(), wrong);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f (%d found, %d invented, %d missed), verdicts %.4f of %d",
                precision(),
                recall(),
                found,
                invented,
                missed,
                verdicts(),
                labelled);
    }
}
