package org.wardround.formats.feeds;

import java.util.Comparator;
import java.util.List;
import org.wardround.engine.kernel.Problem;

/** Problems in an order that does not depend on how files were found: by file, within a file as met. */
final class ProblemOrder {

    private ProblemOrder() {}

    static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(problem -> problem.location().file()))
                .toList();
    }
}
