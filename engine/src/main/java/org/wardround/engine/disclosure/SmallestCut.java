package org.wardround.engine.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The smallest number of edges whose removal cuts a connected part of a graph in two, over all its parts.
 *
 * <p>Source: M. Stoer and F. Wagner, A simple min-cut algorithm, Journal of the ACM 44 (1997). Takes time in the cube
 * of the number of nodes.
 */
final class SmallestCut {
    private final int[][] edges;

    private SmallestCut(int[][] edges) {
        this.edges = edges;
    }

    /**
     * Looks at all parts.
     *
     * @param edges how many edges run between two nodes, symmetric
     * @return {@link Integer#MAX_VALUE} where no part has two nodes
     */
    static int of(int[][] edges) {
        int[] part = parts(edges);
        int smallest = Integer.MAX_VALUE;
        for (int number = 0; number <= Arrays.stream(part).max().orElse(-1); number++) {
            int[] nodes = nodes(part, number);
            if (nodes.length > 1) {
                smallest = Math.min(smallest, new SmallestCut(within(edges, nodes)).run());
            }
        }
        return smallest;
    }

    private static int[] nodes(int[] part, int number) {
        int[] nodes = new int[part.length];
        int count = 0;
        for (int node = 0; node < part.length; node++) {
            if (part[node] == number) {
                nodes[count++] = node;
            }
        }
        return Arrays.copyOf(nodes, count);
    }

    private static int[][] within(int[][] edges, int[] nodes) {
        int[][] inner = new int[nodes.length][nodes.length];
        for (int one = 0; one < nodes.length; one++) {
            for (int other = 0; other < nodes.length; other++) {
                inner[one][other] = edges[nodes[one]][nodes[other]];
            }
        }
        return inner;
    }

    private static int[] parts(int[][] edges) {
        int[] part = new int[edges.length];
        Arrays.fill(part, -1);
        int number = 0;
        for (int start = 0; start < edges.length; start++) {
            if (part[start] >= 0) {
                continue;
            }
            Deque<Integer> open = new ArrayDeque<>();
            open.add(start);
            part[start] = number;
            while (!open.isEmpty()) {
                int node = open.remove();
                for (int next = 0; next < edges.length; next++) {
                    if (edges[node][next] > 0 && part[next] < 0) {
                        part[next] = number;
                        open.add(next);
                    }
                }
            }
            number++;
        }
        return part;
    }

    private int run() {
        boolean[] gone = new boolean[edges.length];
        int smallest = Integer.MAX_VALUE;
        for (int left = edges.length; left > 1; left--) {
            smallest = Math.min(smallest, phase(gone, left));
        }
        return smallest;
    }

    /** Orders the nodes that are left by how tightly they are bound, and merges the last two. */
    private int phase(boolean[] gone, int left) {
        int[] bound = new int[edges.length];
        boolean[] taken = gone.clone();
        int before = -1;
        int last = -1;
        for (int step = 0; step < left; step++) {
            before = last;
            last = tightest(bound, taken);
            taken[last] = true;
            for (int node = 0; node < edges.length; node++) {
                if (!taken[node]) {
                    bound[node] += edges[last][node];
                }
            }
        }
        gone[last] = true;
        for (int node = 0; node < edges.length; node++) {
            edges[before][node] += edges[last][node];
            edges[node][before] = edges[before][node];
        }
        return bound[last];
    }

    private static int tightest(int[] bound, boolean[] taken) {
        int tightest = -1;
        for (int node = 0; node < bound.length; node++) {
            if (!taken[node] && (tightest < 0 || bound[node] > bound[tightest])) {
                tightest = node;
            }
        }
        return tightest;
    }
}
