package org.wardround.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Wish;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.solution.Solution;
import org.wardround.formats.json.Nearest;

/** The solutions of a catalogue, and what a hospital says of solutions that are not there. */
final class SolutionIds {
    private final TreeSet<String> ids = new TreeSet<>();

    SolutionIds(List<Solution> solutions) {
        solutions.forEach(solution -> ids.add(solution.id()));
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    String sentence(String id) {
        String meant = Nearest.of(id, ids)
                .map(known -> " Did you mean " + known + "?")
                .orElse(" The files in catalogue/solutions list them all.");
        return "There is no solution with the id " + Terminal.printable(id) + "." + meant;
    }

    List<Problem> problems(Hospital hospital) {
        List<Problem> problems = new ArrayList<>();
        hospital.measures().inPlace().keySet().forEach(id -> check(id, "/in_place", problems));
        hospital.measures().excluded().keySet().forEach(id -> check(id, "/excluded_solutions", problems));
        hospital.measures().wishes().stream()
                .map(Wish::solutionId)
                .forEach(id -> check(id, "/pinned_solutions", problems));
        hospital.means().funding().forEach(grant -> grant.solutions().forEach(id -> check(id, "/grants", problems)));
        return problems;
    }

    private void check(String id, String where, List<Problem> problems) {
        if (!ids.contains(id)) {
            problems.add(Problem.warning("hospital.solution", new Location("hospital.yaml", where), sentence(id)));
        }
    }
}
