package org.wardround.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BalancedDrawTest {
    private final List<Item> items = items();

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int at = 1; at <= 15; at++) {
            items.add(new Item("C" + at, Item.Kind.CHALLENGE, List.of()));
        }
        for (int at = 1; at <= 33; at++) {
            items.add(new Item("S" + at, Item.Kind.SOLUTION, List.of("C" + (at % 15 + 1))));
        }
        return items;
    }

    private static SortedMap<String, Set<String>> people(int number, Set<String> chosen) {
        SortedMap<String, Set<String>> people = new TreeMap<>();
        for (int at = 0; at < number; at++) {
            people.put("P%03d".formatted(at), chosen);
        }
        return people;
    }

    @Test
    void everybodyGetsAllChallengesAndTwentyFiveItems() {
        assertThat(BalancedDraw.of(items, people(40, Set.of()), BalancedDraw.MOST, 1)
                        .values())
                .allSatisfy(sheet ->
                        assertThat(sheet).hasSize(25).doesNotHaveDuplicates().containsAll(items.subList(0, 15)));
    }

    @Test
    void solutionsAreDrawnEquallyOften() {
        Map<String, Integer> asked = new HashMap<>();
        BalancedDraw.of(items, people(66, Set.of()), BalancedDraw.MOST, 1)
                .values()
                .forEach(sheet -> sheet.stream()
                        .filter(item -> item.kind() == Item.Kind.SOLUTION)
                        .forEach(item -> asked.merge(item.id(), 1, Integer::sum)));

        assertThat(asked).hasSize(33);
        assertThat(asked.values()).containsOnly(20);
    }

    @Test
    void solutionsOfChosenChallengesComeFirst() {
        List<Item> sheet = BalancedDraw.of(items, people(1, Set.of("C3", "C9")), BalancedDraw.MOST, 1)
                .get("P000");

        assertThat(sheet.stream()
                        .filter(item ->
                                item.answers().contains("C3") || item.answers().contains("C9")))
                .hasSize(5);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(BalancedDraw.of(items, people(9, Set.of()), 20, 7))
                .isEqualTo(BalancedDraw.of(items, people(9, Set.of()), 20, 7));
    }
}
