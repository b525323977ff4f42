package org.wardround.conformance.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Knows who belongs to which published block, and the answers of those who collude, and adds and subtracts published
 * figures to find sums over few people. Looks for the vectors of least weight in the space of all sums, as one decodes
 * codes (Lee and Brickell 1988): Gaussian elimination over other columns each time, then sums of one or two rows.
 * Shares no code with the rule that it attacks.
 */
final class Attacker {
    private static final long PRIME = 2_147_483_647L;
    private static final int TRIES = 3;

    private final List<BitSet> published;
    private final int[] unknown;

    /**
     * @param published the sets of people on whom figures are published
     * @param people how many people there are
     * @param colluding whose answers are known
     */
    Attacker(List<BitSet> published, int people, BitSet colluding) {
        this.published = published;
        this.unknown = IntStream.range(0, people)
                .filter(person -> !colluding.get(person))
                .toArray();
    }

    /** The sets of unknown people on which the narrowest sums rest that could be found, one for each try and row. */
    List<Sum> sums(SplittableRandom random) {
        List<Sum> found = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long[][] rows = eliminated(shuffled(random));
            for (int one = 0; one < rows.length; one++) {
                found.add(sum(rows[one]));
                for (int other = 0; other < one; other++) {
                    found.add(sum(plus(rows[one], rows[other], 1)));
                    found.add(sum(plus(rows[one], rows[other], PRIME - 1)));
                }
            }
        }
        return found.stream().filter(sum -> !sum.people().isEmpty()).toList();
    }

    /**
     * @param people on whom the sum rests
     * @param plain whether each counts the same, so that it is a distribution over them
     */
    record Sum(BitSet people, boolean plain) {}

    private Sum sum(long[] row) {
        BitSet people = new BitSet();
        long factor = 0;
        boolean plain = true;
        for (int column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                people.set(unknown[column]);
                plain &= factor == 0 || factor == row[column];
                factor = row[column];
            }
        }
        return new Sum(people, plain);
    }

    private int[] shuffled(SplittableRandom random) {
        int[] order = IntStream.range(0, unknown.length).toArray();
        for (int at = order.length - 1; at > 0; at--) {
            int with = random.nextInt(at + 1);
            int kept = order[at];
            order[at] = order[with];
            order[with] = kept;
        }
        return order;
    }

    private long[][] eliminated(int[] order) {
        long[][] rows = published.stream()
                .map(set -> IntStream.of(unknown)
                        .mapToLong(person -> set.get(person) ? 1 : 0)
                        .toArray())
                .toArray(long[][]::new);
        int done = 0;
        for (int column : order) {
            int pivot = done;
            while (pivot < rows.length && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            long[] row = times(rows[pivot], inverse(rows[pivot][column]));
            rows[pivot] = rows[done];
            rows[done] = row;
            for (int other = 0; other < rows.length; other++) {
                if (other != done && rows[other][column] != 0) {
                    rows[other] = plus(rows[other], row, PRIME - rows[other][column]);
                }
            }
            done++;
            if (done == rows.length) {
                break;
            }
        }
        return Arrays.copyOf(rows, done);
    }

    private static long[] plus(long[] row, long[] other, long factor) {
        long[] sum = new long[row.length];
        for (int column = 0; column < sum.length; column++) {
            sum[column] = (row[column] + factor * other[column]) % PRIME;
        }
        return sum;
    }

    private static long[] times(long[] row, long factor) {
        return Arrays.stream(row).map(value -> value * factor % PRIME).toArray();
    }

    private static long inverse(long value) {
        long result = 1;
        long power = value;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * power % PRIME;
            }
            power = power * power % PRIME;
        }
        return result;
    }
}
