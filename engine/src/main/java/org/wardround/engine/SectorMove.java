package org.wardround.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.plan.Start;

/** What is different in the plan because of the sector's insights. */
public sealed interface SectorMove {

    /** {@return the solution} */
    String solution();

    /**
     * A solution comes in.
     *
     * @param solution the solution
     * @param quarter of its start
     */
    record Comes(String solution, int quarter) implements SectorMove {}

    /**
     * A solution falls out.
     *
     * @param solution the solution
     * @param quarter in which it would have started
     */
    record Goes(String solution, int quarter) implements SectorMove {}

    /**
     * A solution starts in another quarter.
     *
     * @param solution the solution
     * @param from the quarter without insights
     * @param to the quarter with them
     */
    record Shifts(String solution, int from, int to) implements SectorMove {}

    /**
     * Compares two plans.
     *
     * @param without starts of the plan without insights
     * @param with starts of the plan with them
     * @return what is different, by solution
     */
    static List<SectorMove> between(List<Start> without, List<Start> with) {
        SortedMap<String, Integer> before = quarters(without);
        SortedMap<String, Integer> after = quarters(with);
        SortedSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<SectorMove> moves = new ArrayList<>();
        for (String solution : all) {
            int from = before.getOrDefault(solution, -1);
            int to = after.getOrDefault(solution, -1);
            if (from < 0) {
                moves.add(new Comes(solution, to));
            } else if (to < 0) {
                moves.add(new Goes(solution, from));
            } else if (from != to) {
                moves.add(new Shifts(solution, from, to));
            }
        }
        return moves;
    }

    private static SortedMap<String, Integer> quarters(List<Start> starts) {
        SortedMap<String, Integer> quarters = new TreeMap<>();
        starts.forEach(start -> quarters.put(start.solutionId(), start.quarter()));
        return quarters;
    }
}
