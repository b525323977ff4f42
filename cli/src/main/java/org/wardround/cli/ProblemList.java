package org.wardround.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Severity;

/** Prints problems, one a line. */
record ProblemList(List<Problem> problems) {
    private static final int MOST_FILES = 40;
    private static final int LONGEST_PLACE = 120;

    void printAll(PrintWriter out) {
        problems.forEach(problem -> out.println(line(problem)));
    }

    /** The worst ones, for where the result is something else; of the others, every file is named. */
    void printErrors(PrintWriter err, int most) {
        List<Problem> errors =
                problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
        errors.stream().limit(most).forEach(problem -> err.println(line(problem)));
        if (errors.size() > most) {
            List<String> files = errors.stream()
                    .skip(most)
                    .map(problem -> problem.location().file())
                    .filter(file -> !file.isEmpty())
                    .distinct()
                    .toList();
            String named = String.join(", ", files.subList(0, Math.min(MOST_FILES, files.size())));
            String rest = files.size() > MOST_FILES ? " and " + (files.size() - MOST_FILES) + " more files" : "";
            err.println(Terminal.printable("... and " + Plural.of(errors.size() - most, "more error")
                    + (named.isEmpty() ? "" : " in " + named + rest) + "; list them all with: wardround check"));
        }
    }

    boolean has(Severity severity) {
        return count(severity) > 0;
    }

    String counts() {
        return Plural.of(count(Severity.ERROR), "error") + ", " + Plural.of(count(Severity.WARNING), "warning") + ", "
                + Plural.of(count(Severity.INFO), "note");
    }

    private long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }

    private static String line(Problem problem) {
        Location at = problem.location();
        String place = at.place().isEmpty() ? at.file() : at.file() + ", " + shortened(at.place());
        String where = place.isEmpty() ? "" : place + ": ";
        return Terminal.printable(problem.severity().name().toLowerCase(Locale.ROOT) + "  " + where + problem.sentence()
                + " [" + problem.code() + "]");
    }

    /** A pointer into a document that nests deep may be longer than a screen. */
    private static String shortened(String place) {
        int half = LONGEST_PLACE / 2;
        return place.length() <= LONGEST_PLACE
                ? place
                : place.substring(0, half) + " ... " + place.substring(place.length() - half);
    }
}
