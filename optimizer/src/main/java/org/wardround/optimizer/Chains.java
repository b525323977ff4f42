package org.wardround.optimizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The variables of a program in chains along which they never fall, such as "started by the first quarter, by the second,
 * ...". Over chains alone a linear form is made small, and a point is brought back, without any solver.
 */
final class Chains {
    private static final int NONE = -1;

    private final List<int[]> chains = new ArrayList<>();
    private final List<Program.Row> others = new ArrayList<>();

    Chains(Program program) {
        int[] next = new int[program.size()];
        boolean[] follows = new boolean[program.size()];
        Arrays.fill(next, NONE);
        for (Program.Row row : program.rows()) {
            int[] pair = pair(row);
            boolean fits =
                    pair.length == 2 && next[pair[0]] == NONE && !follows[pair[1]] && last(next, pair[1]) != pair[0];
            if (fits) {
                next[pair[0]] = pair[1];
                follows[pair[1]] = true;
            } else {
                others.add(row);
            }
        }
        for (int v = 0; v < next.length; v++) {
            if (!follows[v]) {
                List<Integer> chain = new ArrayList<>();
                for (int at = v; at != NONE; at = next[at]) {
                    chain.add(at);
                }
                chains.add(chain.stream().mapToInt(Integer::intValue).toArray());
            }
        }
    }

    /** The rows that chains don't keep. */
    List<Program.Row> others() {
        return others;
    }

    private static int last(int[] next, int from) {
        int at = from;
        while (next[at] != NONE) {
            at = next[at];
        }
        return at;
    }

    /** The two variables of a row that says that the first is at most the second. */
    static int[] pair(Program.Row row) {
        int[] variables = row.form().variables();
        double[] coefficients = row.form().coefficients();
        boolean two = variables.length == 2 && row.high() == 0 && row.low() == Double.NEGATIVE_INFINITY;
        if (two && coefficients[0] > 0 && coefficients[1] == -coefficients[0]) {
            return new int[] {variables[0], variables[1]};
        }
        if (two && coefficients[1] > 0 && coefficients[0] == -coefficients[1]) {
            return new int[] {variables[1], variables[0]};
        }
        return new int[0];
    }

    /** The chains, each in rising order. */
    int[][] all() {
        return chains.toArray(int[][]::new);
    }

    /** Moves a part of a chain to the nearest values that rise, between 0 and 1 (pool adjacent violators). */
    static void rise(double[] point, int[] chain, int from, int to) {
        double[] level = new double[Math.max(0, to - from)];
        int[] count = new int[level.length];
        int blocks = 0;
        for (int j = from; j < to; j++) {
            level[blocks] = point[chain[j]];
            count[blocks++] = 1;
            while (blocks > 1 && level[blocks - 2] > level[blocks - 1]) {
                int all = count[blocks - 2] + count[blocks - 1];
                level[blocks - 2] =
                        (level[blocks - 2] * count[blocks - 2] + level[blocks - 1] * count[blocks - 1]) / all;
                count[blocks - 2] = all;
                blocks--;
            }
        }
        int at = from;
        for (int b = 0; b < blocks; b++) {
            for (int c = 0; c < count[b]; c++) {
                point[chain[at++]] = Math.clamp(level[b], 0, 1);
            }
        }
    }
}
