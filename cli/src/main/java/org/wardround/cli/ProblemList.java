package org.wardround.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Severity;

/** Prints problems, one a line. */
record ProblemList(List<Problem> problems) {
    void printAll(PrintWriter out) {
        problems.forEach(problem -> out.println(line(problem)));
    }

    /** The worst ones, for where the result is something else. */
    void printErrors(PrintWriter err, int most) {
        List<Problem> errors =
                problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
        errors.stream().limit(most).forEach(problem -> err.println(line(problem)));
        if (errors.size() > most) {
            err.println("... and " + (errors.size() - most) + " more errors; list them all with: wardround check");
        }
    }

    boolean has(Severity severity) {
        return count(severity) > 0;
    }

    String counts() {
        return "%d errors, %d warnings, %d notes"
                .formatted(count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
    }

    private long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }

    private static String line(Problem problem) {
        Location at = problem.location();
        String place = at.place().isEmpty() ? at.file() : at.file() + ", " + at.place();
        String where = place.isEmpty() ? "" : place + ": ";
        return Terminal.printable(problem.severity().name().toLowerCase(Locale.ROOT) + "  " + where + problem.sentence()
                + " [" + problem.code() + "]");
    }
}
