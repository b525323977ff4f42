package org.wardround.conformance.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wardround.engine.disclosure.Breakdown;
import org.wardround.engine.disclosure.Division;
import org.wardround.engine.disclosure.Protection;
import org.wardround.engine.disclosure.Release;

/** An attacker who knows everything published and some answers learns nobody else's. */
class SingledOutTest {
    private static final int CONSULTATIONS = 1_000;

    @Test
    void nothingFollowsFromWhatIsPublishedInAThousandConsultations() {
        int breakdowns = 0;
        for (int seed = 0; seed < CONSULTATIONS; seed++) {
            Panel panel = Panel.random(seed);
            Release release = Release.of(Protection.USUAL, panel.answers(), List.of(), panel.divisions());
            breakdowns += (int) release.breakdowns().stream()
                    .filter(Breakdown.Shown.class::isInstance)
                    .count();
            assertThat(caught(panel, published(panel, release), seed))
                    .as("consultation %d", seed)
                    .isEmpty();
        }
        // the rule is not kept by publishing nothing
        assertThat(breakdowns).isGreaterThan(CONSULTATIONS / 2);
    }

    @Test
    void aRuleThatOnlyLeavesOutSmallGroupsIsCaught() {
        long caught = IntStream.range(0, 200)
                .filter(seed -> {
                    Panel panel = Panel.random(seed);
                    return !caught(panel, weak(panel), seed).isEmpty();
                })
                .count();

        assertThat(caught).isGreaterThan(60);
    }

    /** Everybody, and each group with seven people or more: what many survey tools do. */
    private static List<BitSet> weak(Panel panel) {
        List<BitSet> sets = new ArrayList<>();
        sets.add(everybody(panel));
        for (Division division : panel.divisions()) {
            for (int group = 0; group < division.groups(); group++) {
                BitSet members = members(division, List.of(group));
                if (members.cardinality() >= Protection.USUAL.people()) {
                    sets.add(members);
                }
            }
        }
        return sets;
    }

    private static List<BitSet> published(Panel panel, Release release) {
        List<BitSet> sets = new ArrayList<>();
        if (release.everybody()) {
            sets.add(everybody(panel));
        }
        for (int at = 0; at < panel.divisions().size(); at++) {
            if (release.breakdowns().get(at) instanceof Breakdown.Shown shown) {
                Division division = panel.divisions().get(at);
                shown.own().forEach(group -> sets.add(members(division, List.of(group))));
                sets.add(members(division, shown.together()));
            }
        }
        return sets;
    }

    private static BitSet everybody(Panel panel) {
        BitSet all = new BitSet();
        all.set(0, panel.answers().size());
        return all;
    }

    private static BitSet members(Division division, List<Integer> groups) {
        BitSet members = new BitSet();
        IntStream.range(0, division.size())
                .filter(person -> groups.contains(division.group(person)))
                .forEach(members::set);
        return members;
    }

    /** What two who collude, and then the largest organisation, can find out. */
    private static List<String> caught(Panel panel, List<BitSet> published, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BitSet two = new BitSet();
        random.ints(2, 0, panel.answers().size()).forEach(two::set);
        List<String> caught = new ArrayList<>(caughtBy(panel, published, two, random));
        caught.addAll(caughtBy(panel, published, panel.largestOrganisation(), random));
        return caught;
    }

    private static List<String> caughtBy(
            Panel panel, List<BitSet> published, BitSet colluding, SplittableRandom random) {
        List<String> caught = new ArrayList<>();
        for (Attacker.Sum sum : new Attacker(published, panel.answers().size(), colluding).sums(random)) {
            long answers =
                    sum.people().stream().map(panel.answers()::level).distinct().count();
            if (sum.people().cardinality() < Protection.USUAL.minimum()) {
                caught.add("a sum over " + sum.people() + " known to " + colluding);
            } else if (sum.plain() && answers == 1) {
                caught.add("all the same: " + sum.people() + " known to " + colluding);
            }
        }
        if (Intervals.certain(panel.answers(), published, colluding)) {
            caught.add("bounds leave one level only, known to " + colluding);
        }
        return caught;
    }
}
