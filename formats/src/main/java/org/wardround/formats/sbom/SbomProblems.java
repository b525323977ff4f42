package org.wardround.formats.sbom;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;

/** The problems of one SBOM; no more than a limit are kept. */
final class SbomProblems {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    SbomProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    List<Problem> all() {
        return problems;
    }

    void error(String place, String code, String sentence) {
        add(Problem.error(code, new Location(file, place), sentence));
    }

    void warning(String place, String code, String sentence) {
        add(Problem.warning(code, new Location(file, place), sentence));
    }

    void info(String place, String code, String sentence) {
        add(Problem.info(code, new Location(file, place), sentence));
    }

    private void add(Problem problem) {
        if (problems.size() < SbomLimits.MAX_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == SbomLimits.MAX_PROBLEMS) {
            problems.add(Problem.warning(
                    "sbom.more", Location.file(file), "The file has more problems than are listed here."));
        }
    }
}
