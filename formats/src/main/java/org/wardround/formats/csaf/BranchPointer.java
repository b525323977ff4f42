package org.wardround.formats.csaf;

import java.util.Arrays;

/** Where one is in the branches of a product tree; its JSON pointer is made only where one is asked for. */
final class BranchPointer {

    private static final String ROOT = "/product_tree";

    private int[] indexes = new int[8];
    private String[] lists = new String[8];
    private int depth;

    /** Goes to the first branch below. */
    void down() {
        if (depth == indexes.length) {
            indexes = Arrays.copyOf(indexes, depth * 2);
            lists = Arrays.copyOf(lists, depth * 2);
        }
        indexes[depth] = 0;
        lists[depth] = "";
        depth++;
    }

    /** Goes to the next branch of the same list. */
    void next() {
        indexes[depth - 1]++;
    }

    /** Goes back to the branch above. */
    void up() {
        depth--;
    }

    String product() {
        return list(depth - 1) + indexes[depth - 1] + "/product";
    }

    @Override
    public String toString() {
        return depth == 0 ? ROOT : list(depth - 1) + indexes[depth - 1];
    }

    /** The pointer to a list of branches, with a slash at its end; the same for all that stand in it. */
    private String list(int level) {
        if (lists[level].isEmpty()) {
            lists[level] = (level == 0 ? ROOT : list(level - 1) + indexes[level - 1]) + "/branches/";
        }
        return lists[level];
    }
}
