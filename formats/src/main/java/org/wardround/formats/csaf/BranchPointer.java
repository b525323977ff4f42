package org.wardround.formats.csaf;

import java.util.Arrays;

/** Where one is in the branches of a product tree; its JSON pointer is made only where one is asked for. */
final class BranchPointer {

    private int[] indexes = new int[8];
    private int depth;

    /** Goes to the first branch below. */
    void down() {
        if (depth == indexes.length) {
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        indexes[depth] = 0;
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
        return text().append("/product").toString();
    }

    @Override
    public String toString() {
        return text().toString();
    }

    private StringBuilder text() {
        StringBuilder text = new StringBuilder(64).append("/product_tree");
        for (int i = 0; i < depth; i++) {
            text.append("/branches/").append(indexes[i]);
        }
        return text;
    }
}
