package org.wardround.conformance.consultation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.wardround.engine.disclosure.Answers;

/**
 * Reckons for each group of people who are in the same published blocks how many of them can have given each level, at
 * least and at most, and narrows that until nothing changes: what is left of a block is spread over the others of it.
 */
final class Intervals {
    private final int levels;
    private final int[] sizes;
    private final List<BitSet> blocks;
    private final int[][] totals;
    private final int[][] least;
    private final int[][] most;

    /**
     * @param sizes of disjoint sets of unknown people, the cells
     * @param blocks of cell numbers, each with the published count of each level, less what is known
     */
    private Intervals(int levels, int[] sizes, List<BitSet> blocks, int[][] totals) {
        this.levels = levels;
        this.sizes = sizes;
        this.blocks = blocks;
        this.totals = totals;
        this.least = new int[sizes.length][levels];
        this.most = new int[sizes.length][levels];
        IntStream.range(0, sizes.length).forEach(cell -> Arrays.fill(most[cell], sizes[cell]));
    }

    /** Whether all people of some cell must have given the same level. */
    boolean certain() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int level = 0; level < levels; level++) {
                for (int block = 0; block < blocks.size(); block++) {
                    changed |= narrow(blocks.get(block), level, totals[block][level]);
                }
            }
            for (int cell = 0; cell < sizes.length; cell++) {
                changed |= fill(cell);
            }
        }
        return IntStream.range(0, sizes.length)
                .anyMatch(cell -> IntStream.range(0, levels).anyMatch(level -> least[cell][level] == sizes[cell]));
    }

    private boolean narrow(BitSet block, int level, int total) {
        int low = block.stream().map(cell -> least[cell][level]).sum();
        int high = block.stream().map(cell -> most[cell][level]).sum();
        boolean changed = false;
        for (int cell : block.stream().toArray()) {
            changed |= set(cell, level, total - (high - most[cell][level]), total - (low - least[cell][level]));
        }
        return changed;
    }

    private boolean fill(int cell) {
        int low = IntStream.of(least[cell]).sum();
        int high = IntStream.of(most[cell]).sum();
        boolean changed = false;
        for (int level = 0; level < levels; level++) {
            changed |= set(
                    cell, level, sizes[cell] - (high - most[cell][level]), sizes[cell] - (low - least[cell][level]));
        }
        return changed;
    }

    private boolean set(int cell, int level, int low, int high) {
        boolean changed = low > least[cell][level] || high < most[cell][level];
        least[cell][level] = Math.max(low, least[cell][level]);
        most[cell][level] = Math.min(high, most[cell][level]);
        return changed;
    }

    /** What follows from these sets for the people who don't collude. */
    static boolean certain(Answers answers, List<BitSet> published, BitSet colluding) {
        List<List<Integer>> signatures = IntStream.range(0, answers.size())
                .mapToObj(person -> IntStream.range(0, published.size())
                        .filter(set -> published.get(set).get(person))
                        .boxed()
                        .toList())
                .toList();
        List<List<Integer>> cells = IntStream.range(0, answers.size())
                .filter(person -> !colluding.get(person))
                .mapToObj(signatures::get)
                .distinct()
                .toList();
        int[] sizes = new int[cells.size()];
        int[][] totals = new int[published.size()][answers.levels()];
        for (int person = 0; person < answers.size(); person++) {
            if (!colluding.get(person)) {
                sizes[cells.indexOf(signatures.get(person))]++;
                int level = answers.level(person) - 1;
                signatures.get(person).forEach(set -> totals[set][level]++);
            }
        }
        List<BitSet> blocks = IntStream.range(0, published.size())
                .mapToObj(set -> {
                    BitSet block = new BitSet();
                    IntStream.range(0, cells.size())
                            .filter(cell -> cells.get(cell).contains(set))
                            .forEach(block::set);
                    return block;
                })
                .toList();
        return new Intervals(answers.levels(), sizes, blocks, totals).certain();
    }
}
