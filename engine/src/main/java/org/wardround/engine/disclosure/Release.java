package org.wardround.engine.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What may be published of the answers to one question: the figure over everybody, and for each division the groups
 * that may have figures of their own. Groups that may not are put together; where that is not enough, the smallest
 * group is added to them, until nothing published gives anybody away.
 *
 * @param everybody whether the figure over everybody may be published; where not, nothing is
 * @param breakdowns one for each division, in the order in which they were asked for
 */
public record Release(boolean everybody, List<Breakdown> breakdowns) {

    /** Copies what was given, so that the record never changes. */
    public Release {
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * Finds what may be published.
     *
     * @param protection the rules
     * @param answers one for each person
     * @param published divisions of the same people by which figures have been published already: they can't be taken
     *     back, so that what is added must not give anybody away together with them
     * @param wanted divisions to publish, the most important first: a later one gives way
     * @return what may be published
     */
    public static Release of(Protection protection, Answers answers, List<Division> published, List<Division> wanted) {
        BitSet people = new BitSet();
        people.set(0, answers.size());
        Crowd crowd = new Crowd(answers, protection);
        Audit audit = new Audit(crowd);
        if (people.isEmpty()
                || crowd.givesAway(people)
                || (!published.isEmpty() && audit.givesAway(people, published))) {
            return new Release(
                    false,
                    wanted.stream()
                            .map(division -> withheld(protection, answers))
                            .toList());
        }
        List<Division> known = new ArrayList<>(published);
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Division division : wanted) {
            Choice choice = new Choice(crowd, people, division);
            boolean shown = answers.size() >= protection.breakdownsFrom() && choice.settle(audit, known);
            breakdowns.add(shown ? choice.shown() : withheld(protection, answers));
            if (shown) {
                known.add(choice.division());
            }
        }
        return new Release(true, breakdowns);
    }

    private static Breakdown withheld(Protection protection, Answers answers) {
        return new Breakdown.Withheld(
                answers.size() < protection.breakdownsFrom()
                        ? Breakdown.Why.FEW_ANSWERS
                        : Breakdown.Why.SOMEBODY_WOULD_STAND_OUT);
    }

    /** Which groups of one division stand alone and which are put together, while that is being found. */
    private static final class Choice {
        private final Crowd crowd;
        private final BitSet people;
        private final Division division;
        private final List<BitSet> blocks;
        private final TreeSet<Integer> own = new TreeSet<>();
        private final TreeSet<Integer> together = new TreeSet<>();

        Choice(Crowd crowd, BitSet people, Division division) {
            this.crowd = crowd;
            this.people = people;
            this.division = division;
            this.blocks = Audit.blocks(people, division);
            for (int group = 0; group < blocks.size(); group++) {
                if (!blocks.get(group).isEmpty()) {
                    (crowd.givesAway(blocks.get(group)) ? together : own).add(group);
                }
            }
        }

        /** Puts groups together until nothing gives anybody away; false where no group is left. */
        boolean settle(Audit audit, List<Division> known) {
            while (!own.isEmpty()) {
                List<Division> all = new ArrayList<>(known);
                all.add(division());
                if (!crowd.givesAway(rest()) && !audit.givesAway(people, all)) {
                    return true;
                }
                int smallest = own.stream()
                        .min(Comparator.comparingInt(
                                (Integer group) -> blocks.get(group).cardinality()))
                        .orElseThrow();
                own.remove(smallest);
                together.add(smallest);
            }
            return false;
        }

        private BitSet rest() {
            BitSet rest = new BitSet();
            together.forEach(group -> rest.or(blocks.get(group)));
            return rest;
        }

        /** The division as it would be published: own groups, and one more block of all others. */
        Division division() {
            int[] into = new int[division.groups()];
            int next = 0;
            for (int group = 0; group < into.length; group++) {
                into[group] = own.contains(group) ? next++ : own.size();
            }
            return division.merged(into, own.size() + 1);
        }

        Breakdown shown() {
            return new Breakdown.Shown(List.copyOf(own), List.copyOf(together));
        }
    }
}
