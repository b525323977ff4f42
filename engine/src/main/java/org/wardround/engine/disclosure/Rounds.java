package org.wardround.engine.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rounds of people who pass two answers on, so that every block keeps its counts. The blocks of one division are the
 * nodes on one side, the blocks of all others together those on the other; who gave the one answer leads from left to
 * right, who gave the other leads back. People on a closed round can all have given the opposite answer.
 */
final class Rounds {
    private final Tally tally;
    private final Map<Kind, Integer> left;
    private final int division;
    private final int other;

    /**
     * @param left how many people of each kind may still be used; less afterwards
     * @param other the answer that is passed on against the one that somebody gave
     */
    Rounds(Tally tally, Map<Kind, Integer> left, int division, int other) {
        this.tally = tally;
        this.left = left;
        this.division = division;
        this.other = other;
    }

    /** How many rounds lead through somebody of a kind, no two of them through the same other person. */
    int of(Kind kind, int needed) {
        int rounds = 0;
        List<Kind> round = back(kind);
        while (!round.isEmpty() && rounds < needed) {
            round.forEach(person -> left.merge(person, -1, Integer::sum));
            rounds++;
            round = back(kind);
        }
        return rounds;
    }

    /** The shortest way back from the others' node of a kind to its block; empty where there is none. */
    private List<Kind> back(Kind kind) {
        Map<Integer, Kind> intoBlock = new HashMap<>();
        Map<List<Integer>, Kind> intoOthers = new HashMap<>();
        Deque<List<Integer>> open = new ArrayDeque<>();
        List<Integer> start = kind.others(division);
        open.add(start);
        intoOthers.put(start, kind);
        while (!open.isEmpty() && !intoBlock.containsKey(kind.block(division))) {
            for (Kind giving : usable(tally.inOthers(division, open.remove()), other)) {
                if (intoBlock.putIfAbsent(giving.block(division), giving) == null) {
                    for (Kind taking : usable(tally.inBlock(division, giving.block(division)), kind.level())) {
                        if (intoOthers.putIfAbsent(taking.others(division), taking) == null) {
                            open.add(taking.others(division));
                        }
                    }
                }
            }
        }
        return wayFrom(start, intoBlock, intoOthers, kind.block(division));
    }

    /** Follows, from the block where the way ends, who gave and who took, back to the start. */
    private List<Kind> wayFrom(
            List<Integer> start, Map<Integer, Kind> intoBlock, Map<List<Integer>, Kind> intoOthers, int end) {
        List<Kind> way = new ArrayList<>();
        Kind giving = intoBlock.get(end);
        while (giving != null) {
            way.add(giving);
            Kind taking = giving.others(division).equals(start) ? null : intoOthers.get(giving.others(division));
            if (taking != null) {
                way.add(taking);
            }
            giving = taking == null ? null : intoBlock.get(taking.block(division));
        }
        return way;
    }

    private List<Kind> usable(List<Kind> kinds, int level) {
        List<Kind> usable = new ArrayList<>();
        for (Kind kind : kinds) {
            if (kind.level() == level && left.getOrDefault(kind, 0) > 0) {
                usable.add(kind);
            }
        }
        return usable;
    }
}
