package org.wardround.engine.disclosure;

import java.util.BitSet;
import java.util.List;

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
        if (someoneHasFewer(people, crowd.protection().coalition() + 1)) {
            return true;
        }
        return someoneHasFewer(people, crowd.largest(people) + 1)
                && crowd.large(people).stream()
                        .anyMatch(organisation -> someoneHasFewer(crowd.without(people, organisation), 1));
    }

    /** Whether somebody among these has fewer ways than needed to have answered something else. */
    private boolean someoneHasFewer(BitSet among, int needed) {
        Tally tally = new Tally(crowd.levels(), divisions.size());
        among.stream().forEach(person -> tally.add(blocks(person), crowd.level(person)));
        return tally.kinds().stream().anyMatch(kind -> tally.ways(kind, needed) < needed);
    }

    private List<Integer> blocks(int person) {
        return divisions.stream().map(division -> division.group(person)).toList();
    }
}
