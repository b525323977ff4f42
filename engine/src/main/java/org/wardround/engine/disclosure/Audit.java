package org.wardround.engine.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Whether several divisions of the same people may be published together: no figure that follows from them by adding
 * and subtracting rests on too few people, and nobody's answer follows from them in any way ({@link Swaps}).
 *
 * <p>Whatever follows by adding and subtracting is a sum over people in which each counts by a number that is the sum of
 * one number for each of its blocks. With one division those numbers are the same for all people of a block. With two,
 * blocks are the nodes of a graph and people its edges: the sums over the fewest people are its smallest cuts, so that
 * the smallest cut decides exactly. With three or more, people are taken block by block of one division and the others
 * are judged within each block: whatever follows is zero there or passes there, so that the answer is on the careful
 * side.
 */
final class Audit {
    private final Crowd crowd;

    Audit(Crowd crowd) {
        this.crowd = crowd;
    }

    /** Whether somebody could be singled out. */
    boolean givesAway(BitSet people, List<Division> divisions) {
        return sumsOverFew(people, divisions) || new Swaps(crowd, people, divisions).giveAway();
    }

    private boolean sumsOverFew(BitSet people, List<Division> divisions) {
        if (divisions.size() > 2) {
            return divisions.stream().allMatch(outer -> withinBlocks(people, outer, divisions));
        }
        if (divisions.size() == 2) {
            return cutsAreSmall(people, divisions.getFirst(), divisions.getLast());
        }
        return divisions.isEmpty()
                ? crowd.givesAway(people)
                : blocks(people, divisions.getFirst()).stream().anyMatch(crowd::givesAway);
    }

    private boolean withinBlocks(BitSet people, Division outer, List<Division> divisions) {
        List<Division> inner =
                divisions.stream().filter(division -> division != outer).toList();
        return blocks(people, outer).stream().anyMatch(block -> !block.isEmpty() && sumsOverFew(block, inner));
    }

    private boolean cutsAreSmall(BitSet people, Division one, Division other) {
        int smallest = cut(people, one, other);
        int minimum = crowd.protection().minimum();
        if (smallest < crowd.protection().people()) {
            return true;
        }
        return crowd.withMoreThan(people, smallest - minimum).stream()
                .anyMatch(organisation -> cut(crowd.without(people, organisation), one, other) < minimum);
    }

    private static int cut(BitSet people, Division one, Division other) {
        int nodes = one.groups() + other.groups();
        int[][] edges = new int[nodes][nodes];
        people.stream().forEach(person -> {
            int left = one.group(person);
            int right = one.groups() + other.group(person);
            edges[left][right]++;
            edges[right][left]++;
        });
        return SmallestCut.of(edges);
    }

    static List<BitSet> blocks(BitSet people, Division division) {
        BitSet[] blocks = new BitSet[division.groups()];
        for (int group = 0; group < blocks.length; group++) {
            blocks[group] = new BitSet();
        }
        people.stream().forEach(person -> blocks[division.group(person)].set(person));
        return List.of(blocks);
    }
}
