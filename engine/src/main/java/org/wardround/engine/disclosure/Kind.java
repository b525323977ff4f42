package org.wardround.engine.disclosure;

import java.util.ArrayList;
import java.util.List;

/** People who are in the same blocks and gave the same level. Looked up very often, so that the hash is kept. */
final class Kind {
    private final List<Integer> blocks;
    private final int level;
    private final int hash;

    Kind(List<Integer> blocks, int level) {
        this.blocks = blocks;
        this.level = level;
        this.hash = 31 * blocks.hashCode() + level;
    }

    int level() {
        return level;
    }

    int block(int division) {
        return blocks.get(division);
    }

    /** The blocks of all other divisions. */
    List<Integer> others(int division) {
        List<Integer> others = new ArrayList<>(blocks);
        others.set(division, -1);
        return others;
    }

    /** People in the same blocks who gave another level. */
    Kind answering(int other) {
        return new Kind(blocks, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kind that && level == that.level && hash == that.hash && blocks.equals(that.blocks);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
