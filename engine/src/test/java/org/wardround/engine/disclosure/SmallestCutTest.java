package org.wardround.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestCutTest {

    @Test
    void theExampleOfThePaperHasACutOfFour() {
        // Stoer and Wagner 1997, figure 1: eight nodes
        int[][] edges = new int[8][8];
        int[][] list = {
            {1, 2, 2}, {1, 5, 3}, {2, 3, 3}, {2, 5, 2}, {2, 6, 2}, {3, 4, 4},
            {3, 7, 2}, {4, 7, 2}, {4, 8, 2}, {5, 6, 3}, {6, 7, 1}, {7, 8, 3}
        };
        for (int[] edge : list) {
            edges[edge[0] - 1][edge[1] - 1] = edge[2];
            edges[edge[1] - 1][edge[0] - 1] = edge[2];
        }

        assertThat(SmallestCut.of(edges)).isEqualTo(4);
    }

    @Test
    void partsThatAreNotConnectedAreCutEachForItself() {
        int[][] edges = {{0, 5, 0, 0}, {5, 0, 0, 0}, {0, 0, 0, 3}, {0, 0, 3, 0}};

        assertThat(SmallestCut.of(edges)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheSmallestOfAllCutsOfAConnectedGraph(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = random.nextInt(3, 9);
        int[][] edges = new int[nodes][nodes];
        for (int one = 0; one < nodes; one++) {
            for (int other = one + 1; other < nodes; other++) {
                edges[one][other] = other == one + 1 ? random.nextInt(1, 6) : random.nextInt(0, 6);
                edges[other][one] = edges[one][other];
            }
        }
        int smallest = Integer.MAX_VALUE;
        for (int side = 1; side < 1 << nodes - 1; side++) {
            int cut = 0;
            for (int one = 0; one < nodes; one++) {
                for (int other = one + 1; other < nodes; other++) {
                    cut += (side >> one & 1) == (side >> other & 1) ? 0 : edges[one][other];
                }
            }
            smallest = Math.min(smallest, cut);
        }

        assertThat(SmallestCut.of(edges)).isEqualTo(smallest);
    }
}
