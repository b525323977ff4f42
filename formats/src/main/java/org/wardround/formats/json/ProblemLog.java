package org.wardround.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Severity;

/**
 * The problems of one file, in the order in which they were met. A file that is wrong in every line must not fill the
 * memory, so that only the first of each kind are kept word for word and the rest are counted.
 */
public final class ProblemLog {

    /** How many problems with the same code are kept word for word. */
    public static final int KEPT_PER_CODE = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final TreeMap<String, Integer> count = new TreeMap<>();
    private final TreeMap<String, Severity> severity = new TreeMap<>();

    /**
     * Starts with no problem.
     *
     * @param file name of the file, relative to the folder that was read
     */
    public ProblemLog(String file) {
        this.file = file;
    }

    /**
     * The file that the problems are about.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * Adds a problem that kept something from being used.
     *
     * @param code stable id of the rule
     * @param place JSON pointer or line; empty for the file as a whole
     * @param sentence what is wrong
     */
    public void error(String code, String place, String sentence) {
        add(Severity.ERROR, code, place, sentence);
    }

    /**
     * Adds a problem with something that was used all the same.
     *
     * @param code stable id of the rule
     * @param place JSON pointer or line; empty for the file as a whole
     * @param sentence what is wrong
     */
    public void warning(String code, String place, String sentence) {
        add(Severity.WARNING, code, place, sentence);
    }

    /**
     * Adds something worth knowing.
     *
     * @param code stable id of the rule
     * @param place JSON pointer or line; empty for the file as a whole
     * @param sentence what it is
     */
    public void info(String code, String place, String sentence) {
        add(Severity.INFO, code, place, sentence);
    }

    /**
     * Adds all that another log of the same file has met.
     *
     * @param other the other log
     */
    public void take(ProblemLog other) {
        for (Problem problem : other.problems) {
            add(problem.severity(), problem.code(), problem.location().place(), problem.sentence());
        }
        other.count.forEach((code, met) -> count.merge(code, Math.max(0, met - KEPT_PER_CODE), Integer::sum));
    }

    private void add(Severity level, String code, String place, String sentence) {
        int met = count.merge(code, 1, Integer::sum);
        if (met <= KEPT_PER_CODE) {
            problems.add(new Problem(level, code, new Location(file, place), sentence));
        }
        severity.merge(code, level, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /**
     * Everything that was met.
     *
     * @return the kept problems, then one for each code of which some were only counted
     */
    public List<Problem> toList() {
        List<Problem> all = new ArrayList<>(problems);
        count.forEach((code, met) -> {
            if (met > KEPT_PER_CODE) {
                all.add(new Problem(
                        severity.getOrDefault(code, Severity.INFO),
                        code,
                        Location.file(file),
                        "The same is true of " + (met - KEPT_PER_CODE) + " more places in this file."));
            }
        });
        return List.copyOf(all);
    }
}
