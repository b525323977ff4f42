package org.wardround.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardround.engine.disclosure.Protection;

class ExpectedGroupsTest {
    private static final List<Grouping> ROLES = List.of(new Grouping("role", List.of("doctor", "it", "maker")));

    private static List<ExpectedGroups.Expected> expect(int doctors, int it, int makers, double share) {
        SortedMap<String, SortedMap<String, Integer>> expected =
                new TreeMap<>(Map.of("role", new TreeMap<>(Map.of("doctor", doctors, "it", it, "maker", makers))));
        return ExpectedGroups.of(ROLES, expected, share, Protection.USUAL, 1);
    }

    @Test
    void largeGroupsAreShownInNearlyAllPanels() {
        assertThat(expect(40, 30, 30, 1))
                .allSatisfy(one -> assertThat(one.shown()).isGreaterThan(95));
    }

    @Test
    void aGroupOfFourIsNeverShown() {
        assertThat(expect(40, 30, 4, 1).getLast()).isEqualTo(new ExpectedGroups.Expected("role", "maker", 4, 0));
    }

    @Test
    void belowThirtyAnswersNoGroupIs() {
        assertThat(expect(10, 10, 9, 1))
                .allSatisfy(one -> assertThat(one.shown()).isZero());
    }

    @Test
    void aShareOfTheItemsIsAShareOfTheAnswers() {
        assertThat(expect(40, 30, 30, 0.3))
                .extracting(ExpectedGroups.Expected::people)
                .containsExactly(12, 9, 9);
    }
}
