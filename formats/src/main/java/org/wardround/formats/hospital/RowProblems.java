package org.wardround.formats.hospital;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Severity;

/** Collects problems with rows. Of one kind, the first thousand are kept one by one, the others are counted. */
final class RowProblems {
    /** Most problems of one kind that are kept one by one. */
    static final int MOST_OF_A_KIND = 1_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    RowProblems(String file) {
        this.file = file;
    }

    void warning(String code, int line, String sentence) {
        add(Severity.WARNING, code, line, sentence);
    }

    void info(String code, int line, String sentence) {
        add(Severity.INFO, code, line, sentence);
    }

    /** Errors are never cut short: each names a row that can't be used. */
    void error(String code, int line, String sentence) {
        problems.add(Problem.error(code, Location.line(file, line), sentence));
    }

    private void add(Severity severity, String code, int line, String sentence) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
            problems.add(new Problem(severity, code, Location.line(file, line), sentence));
        }
    }

    /** All problems in the order in which they came up, and at the end how many of a kind were only counted. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                all.add(Problem.warning(
                        code,
                        Location.file(file),
                        (count - MOST_OF_A_KIND) + " more rows have this problem; only the first " + MOST_OF_A_KIND
                                + " are listed."));
            }
        });
        return all;
    }
}
