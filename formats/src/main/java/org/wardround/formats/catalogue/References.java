package org.wardround.formats.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.risk.Scenario;
import org.wardround.engine.risk.Typical;
import org.wardround.engine.solution.Solution;
import org.wardround.engine.solution.Targets;

/**
 * Checks that entries name only entries that exist, and that no prerequisites run in a circle. A reference that
 * leads nowhere is reported and left out, so that engines never meet one.
 */
final class References {
    private final Known known;
    private final List<Problem> problems;

    /**
     * Ids that may be named. An empty set of obligations or questions means that they were not read, so they are not
     * checked.
     */
    record Known(
            Set<String> solutions,
            Set<String> scenarios,
            Set<String> challenges,
            Set<String> obligations,
            Set<Integer> questions) {}

    References(Known known, List<Problem> problems) {
        this.known = known;
        this.problems = problems;
    }

    List<Solution> solutions(List<Solution> solutions) {
        Map<String, Solution> byId = new LinkedHashMap<>();
        solutions.forEach(solution -> byId.put(solution.id(), checked(solution)));
        Set<String> done = new LinkedHashSet<>();
        List.copyOf(byId.keySet()).forEach(id -> breakCircles(id, byId, new LinkedHashSet<>(), done));
        byId.values().forEach(solution -> checkAlternatives(solution, byId));
        return List.copyOf(byId.values());
    }

    private Solution checked(Solution solution) {
        String place = "/solutions/" + solution.id();
        Targets targets = solution.targets();
        Predicate<String> otherSolution = id -> known.solutions().contains(id) && !id.equals(solution.id());
        return new Solution(
                solution.id(),
                solution.name(),
                solution.actor(),
                solution.complexity(),
                solution.cost(),
                solution.effort(),
                kept(solution.prerequisites(), otherSolution, place + "/prerequisites"),
                kept(solution.alternatives(), otherSolution, place + "/alternatives"),
                new Targets(
                        kept(targets.challenges(), known.challenges()::contains, place + "/challenges"),
                        kept(
                                targets.obligations(),
                                id -> known.obligations().isEmpty()
                                        || known.obligations().contains(id),
                                place + "/obligations"),
                        questions(targets.questions(), place)),
                solution.effects().stream()
                        .filter(effect -> !kept(
                                        List.of(effect.scenario()), known.scenarios()::contains, place + "/effects")
                                .isEmpty())
                        .toList(),
                solution.actsOn());
    }

    Scenario checked(Scenario scenario) {
        TreeMap<String, Double> inPlace = new TreeMap<>(scenario.typical().inPlace());
        inPlace.keySet()
                .retainAll(kept(
                        inPlace.keySet(),
                        known.solutions()::contains,
                        "/scenarios/" + scenario.id() + "/typical/in_place"));
        return new Scenario(
                scenario.id(),
                scenario.name(),
                scenario.description(),
                scenario.rate(),
                scenario.impact(),
                scenario.lostCare(),
                scenario.drivers(),
                new Typical(inPlace, scenario.typical().source()),
                scenario.floor());
    }

    Challenge checked(Challenge challenge) {
        return new Challenge(
                challenge.id(),
                challenge.title(),
                challenge.statement(),
                challenge.sector(),
                challenge.kinds(),
                questions(challenge.questions(), "/challenges/" + challenge.id()),
                challenge.sources());
    }

    private List<Integer> questions(List<Integer> questions, String place) {
        return kept(
                questions,
                question -> known.questions().isEmpty() || known.questions().contains(question),
                place + "/questions");
    }

    private <T> List<T> kept(Collection<T> named, Predicate<T> exists, String place) {
        List<T> kept = new ArrayList<>();
        for (T id : named) {
            if (exists.test(id)) {
                kept.add(id);
            } else {
                report("catalogue.reference", place, "There is no entry \"" + id + "\" that could be named here.");
            }
        }
        return kept;
    }

    /** Depth first; the prerequisite that closes a circle is left out. */
    private void breakCircles(String id, Map<String, Solution> byId, Set<String> path, Set<String> done) {
        Solution solution = byId.get(id);
        if (solution == null || done.contains(id)) {
            return;
        }
        path.add(id);
        List<String> open = new ArrayList<>();
        for (String prerequisite : solution.prerequisites()) {
            if (path.contains(prerequisite)) {
                report(
                        "catalogue.circle",
                        "/solutions/" + id + "/prerequisites",
                        "\"" + prerequisite + "\" needs \"" + id + "\" itself, so neither could ever start.");
            } else {
                open.add(prerequisite);
                breakCircles(prerequisite, byId, path, done);
            }
        }
        path.remove(id);
        done.add(id);
        if (open.size() < solution.prerequisites().size()) {
            byId.put(id, withPrerequisites(solution, open));
        }
    }

    private void checkAlternatives(Solution solution, Map<String, Solution> byId) {
        for (String alternative : solution.alternatives()) {
            Solution other = byId.get(alternative);
            if (other != null && !other.alternatives().contains(solution.id())) {
                problems.add(Problem.warning(
                        "catalogue.alternative",
                        new Location("catalogue", "/solutions/" + alternative + "/alternatives"),
                        "\"" + solution.id() + "\" names \"" + alternative
                                + "\" as alternative, but not the other way."));
            }
        }
    }

    private static Solution withPrerequisites(Solution solution, List<String> prerequisites) {
        return new Solution(
                solution.id(),
                solution.name(),
                solution.actor(),
                solution.complexity(),
                solution.cost(),
                solution.effort(),
                prerequisites,
                solution.alternatives(),
                solution.targets(),
                solution.effects(),
                solution.actsOn());
    }

    private void report(String code, String place, String sentence) {
        problems.add(Problem.error(code, new Location("catalogue", place), sentence));
    }
}
