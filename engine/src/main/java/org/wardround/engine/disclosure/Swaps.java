package org.wardround.engine.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether somebody's answer follows from what is published, in any way at all. It doesn't where the answers could be
 * others and everything published would be the same: two people of the same blocks have swapped theirs, or several have
 * passed theirs on in a round that leaves every block as it was ({@link Rounds}). There must be more such ways than
 * people who may collude, and one without each organisation; as no person serves in two of them, the answers that
 * colluders know rule out one each.
 *
 * <p>There may be other ways than those that are looked for here: the answer is on the careful side.
 */
final class Swaps {
    private final Crowd crowd;
    private final BitSet people;
    private final List<Division> divisions;

    Swaps(Crowd crowd, BitSet people, List<Division> divisions) {
        this.crowd = crowd;
        this.people = people;
        this.divisions = divisions;
    }

    boolean giveAway() {
        Tally tally = new Tally(crowd.levels(), divisions.size());
        people.stream().forEach(person -> tally.add(kind(person)));
        int largest = crowd.largest(people);
        Map<Kind, Integer> few = new LinkedHashMap<>();
        Map<Kind, Integer> all = tally.counts();
        for (Kind kind : tally.kinds()) {
            int ways = tally.ways(kind, Math.max(crowd.protection().coalition(), largest) + 1, all);
            if (ways <= crowd.protection().coalition()) {
                return true;
            }
            if (ways <= largest) {
                few.put(kind, ways);
            }
        }
        return !few.isEmpty() && someOrganisationKnows(tally, few);
    }

    /** An organisation can close as many ways as it has people, so that only kinds with as few need a closer look. */
    private boolean someOrganisationKnows(Tally tally, Map<Kind, Integer> few) {
        Map<Integer, List<Kind>> members = new TreeMap<>();
        people.stream()
                .filter(person -> crowd.organisation(person) >= 0)
                .forEach(person -> members.computeIfAbsent(crowd.organisation(person), key -> new ArrayList<>())
                        .add(kind(person)));
        return members.values().stream().anyMatch(own -> {
            Map<Kind, Integer> outside = tally.counts();
            own.forEach(kind -> outside.merge(kind, -1, Integer::sum));
            return few.entrySet().stream()
                    .anyMatch(kind -> kind.getValue() <= own.size()
                            && outside.getOrDefault(kind.getKey(), 0) > 0
                            && tally.ways(kind.getKey(), 1, outside) == 0);
        });
    }

    private Kind kind(int person) {
        return new Kind(
                divisions.stream().map(division -> division.group(person)).toList(), crowd.level(person));
    }
}
