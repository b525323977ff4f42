package org.wardround.engine.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.wardround.engine.disclosure.Answers;
import org.wardround.engine.disclosure.Breakdown;
import org.wardround.engine.disclosure.Division;
import org.wardround.engine.disclosure.Protection;
import org.wardround.engine.disclosure.Release;

/**
 * Which groups can be expected to have figures of their own, before anybody is asked: invented panels of the expected
 * size, in which groups of different groupings meet at random and answers spread as they usually do, are put under the
 * same rules as answers will be.
 */
public final class ExpectedGroups {
    private static final int PANELS = 100;

    /** How many of 100 give each level, where people mostly agree. */
    private static final int[] USUAL = {5, 10, 25, 35, 25};

    private final List<Grouping> groupings;
    private final Protection protection;
    private final UniformRandomProvider random;

    private ExpectedGroups(List<Grouping> groupings, Protection protection, long seed) {
        this.groupings = groupings;
        this.protection = protection;
        this.random = RandomSource.L64_X128_MIX.create(seed);
    }

    /**
     * What can be expected of one group.
     *
     * @param grouping the grouping's id
     * @param group the group
     * @param people how many of it answer one question
     * @param shown in how many of 100 panels it has a figure of its own
     */
    public record Expected(String grouping, String group, int people, int shown) {}

    /**
     * Tries.
     *
     * @param groupings the most important first
     * @param expected by grouping and group how many people will answer
     * @param share of them that answers one question, 0 to 1: less than 1 where items are drawn
     * @param protection the rules
     * @param seed of the invented panels
     * @return one for each group, in order; the same for the same seed
     */
    public static List<Expected> of(
            List<Grouping> groupings,
            SortedMap<String, SortedMap<String, Integer>> expected,
            double share,
            Protection protection,
            long seed) {
        return new ExpectedGroups(groupings, protection, seed).run(expected, share);
    }

    private List<Expected> run(SortedMap<String, SortedMap<String, Integer>> expected, double share) {
        List<int[]> sizes = groupings.stream()
                .map(grouping -> grouping.groups().stream()
                        .mapToInt(group -> (int) Math.round(share
                                * expected.getOrDefault(grouping.id(), new TreeMap<>())
                                        .getOrDefault(group, 0)))
                        .toArray())
                .toList();
        int people =
                sizes.stream().mapToInt(size -> Arrays.stream(size).sum()).max().orElse(0);
        List<int[]> shown = sizes.stream().map(size -> new int[size.length]).toList();
        for (int panel = 0; panel < PANELS && people > 0; panel++) {
            List<Breakdown> breakdowns = panel(sizes, people).breakdowns();
            for (int at = 0; at < breakdowns.size(); at++) {
                if (breakdowns.get(at) instanceof Breakdown.Shown own) {
                    for (int group : own.own()) {
                        if (group < shown.get(at).length) {
                            shown.get(at)[group]++;
                        }
                    }
                }
            }
        }
        List<Expected> all = new ArrayList<>();
        for (int at = 0; at < groupings.size(); at++) {
            for (int group = 0; group < sizes.get(at).length; group++) {
                all.add(new Expected(
                        groupings.get(at).id(),
                        groupings.get(at).groups().get(group),
                        sizes.get(at)[group],
                        shown.get(at)[group]));
            }
        }
        return all;
    }

    private Release panel(List<int[]> sizes, int people) {
        int[] given = IntStream.range(0, people).map(person -> level()).toArray();
        int[] alone = new int[people];
        Arrays.fill(alone, -1);
        List<Division> divisions =
                sizes.stream().map(size -> division(size, people)).toList();
        return Release.of(protection, Answers.of(USUAL.length, given, alone), List.of(), divisions);
    }

    private Division division(int[] sizes, int people) {
        int[] order = PermutationSampler.natural(people);
        PermutationSampler.shuffle(random, order);
        int[] groupOf = new int[people];
        Arrays.fill(groupOf, sizes.length);
        int next = 0;
        for (int group = 0; group < sizes.length; group++) {
            for (int person = 0; person < sizes[group]; person++) {
                groupOf[order[next++]] = group;
            }
        }
        return Division.of(sizes.length + 1, groupOf);
    }

    private int level() {
        int drawn = random.nextInt(100);
        int level = 0;
        while (drawn >= USUAL[level]) {
            drawn -= USUAL[level++];
        }
        return level + 1;
    }
}
