package org.wardround.engine.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many people there are of each kind: the same blocks, the same answer. */
final class Tally {

    private final int levels;
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final List<Map<Integer, List<Kind>>> byBlock = new ArrayList<>();
    private final List<Map<List<Integer>, List<Kind>>> byOthers = new ArrayList<>();

    Tally(int levels, int divisions) {
        this.levels = levels;
        for (int division = 0; division < divisions; division++) {
            byBlock.add(new HashMap<>());
            byOthers.add(new HashMap<>());
        }
    }

    void add(Kind kind) {
        if (counts.merge(kind, 1, Integer::sum) > 1) {
            return;
        }
        for (int division = 0; division < byBlock.size(); division++) {
            byBlock.get(division)
                    .computeIfAbsent(kind.block(division), block -> new ArrayList<>())
                    .add(kind);
            byOthers.get(division)
                    .computeIfAbsent(kind.others(division), others -> new ArrayList<>())
                    .add(kind);
        }
    }

    Set<Kind> kinds() {
        return counts.keySet();
    }

    /** How many people there are of each kind; a copy. */
    Map<Kind, Integer> counts() {
        return new HashMap<>(counts);
    }

    List<Kind> inBlock(int division, int block) {
        return byBlock.get(division).getOrDefault(block, List.of());
    }

    List<Kind> inOthers(int division, List<Integer> others) {
        return byOthers.get(division).getOrDefault(others, List.of());
    }

    /**
     * In how many ways, of which no two need the same other person, somebody of a kind could have answered something
     * else while everything published stays the same; not counted on much beyond what is needed.
     *
     * @param among how many people of each kind may have answered something else, the person too
     */
    int ways(Kind kind, int needed, Map<Kind, Integer> among) {
        int ways = 0;
        for (int level = 1; level <= levels; level++) {
            ways += level == kind.level() ? 0 : among.getOrDefault(kind.answering(level), 0);
        }
        if (ways >= needed) {
            return ways;
        }
        Map<Kind, Integer> left = new HashMap<>(among);
        left.merge(kind, -1, Integer::sum);
        for (int level = 1; level <= levels; level++) {
            if (level != kind.level()) {
                left.put(kind.answering(level), 0);
            }
        }
        for (int division = 0; division < byBlock.size(); division++) {
            for (int level = 1; level <= levels && ways < needed; level++) {
                if (level != kind.level()) {
                    ways += new Rounds(this, left, division, level).of(kind, needed - ways);
                }
            }
        }
        return ways;
    }
}
