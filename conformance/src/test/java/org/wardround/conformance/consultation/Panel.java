package org.wardround.conformance.consultation;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.wardround.engine.disclosure.Answers;
import org.wardround.engine.disclosure.Division;

/** An invented panel: people in roles, countries and sizes, some from the same organisation, with opinions that lean. */
record Panel(Answers answers, List<Division> divisions) {
    private static final int ROLES = 12;
    private static final int COUNTRIES = 14;
    private static final int SIZES = 4;

    static Panel random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = random.nextInt(20, 260);
        int[] roles =
                IntStream.range(0, people).map(person -> few(random, ROLES)).toArray();
        int[] countries =
                IntStream.range(0, people).map(person -> few(random, COUNTRIES)).toArray();
        int[] sizes =
                IntStream.range(0, people).map(person -> few(random, SIZES)).toArray();
        int[] organisations = IntStream.range(0, people)
                .map(person -> random.nextInt(3) == 0 ? -1 : countries[person] * 20 + few(random, 20))
                .toArray();
        int lean = random.nextInt(1, 6);
        int[] given = IntStream.range(0, people)
                .map(person -> random.nextInt(100) < 55
                        ? lean
                        : Math.clamp(lean + random.nextInt(-2, 3) + roles[person] % 2, 1, 5))
                .toArray();
        return new Panel(
                Answers.of(5, given, organisations),
                List.of(Division.of(ROLES, roles), Division.of(COUNTRIES, countries), Division.of(SIZES, sizes)));
    }

    /** One of the groups, the first much more often than the last. */
    private static int few(SplittableRandom random, int groups) {
        return (int) (groups * Math.pow(random.nextDouble(), 1.7));
    }

    BitSet largestOrganisation() {
        BitSet largest = new BitSet();
        for (int person = 0; person < answers.size(); person++) {
            int organisation = answers.organisation(person);
            BitSet members = new BitSet();
            IntStream.range(0, answers.size())
                    .filter(other -> organisation >= 0 && answers.organisation(other) == organisation)
                    .forEach(members::set);
            largest = members.cardinality() > largest.cardinality() ? members : largest;
        }
        return largest;
    }
}
