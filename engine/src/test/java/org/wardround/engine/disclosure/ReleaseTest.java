package org.wardround.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    private static final Protection FIVE = new Protection(5, 2, 20);

    /** Mixed answers 1 to 5 in turn, everybody from an organisation of their own. */
    private static Answers mixed(int people) {
        int[] given = IntStream.range(0, people).map(person -> person % 5 + 1).toArray();
        return Answers.of(5, given, nobodysOwn(people));
    }

    private static int[] nobodysOwn(int people) {
        int[] organisations = new int[people];
        Arrays.fill(organisations, -1);
        return organisations;
    }

    private static Division sizes(int... sizes) {
        List<Integer> groupOf = new ArrayList<>();
        for (int group = 0; group < sizes.length; group++) {
            for (int person = 0; person < sizes[group]; person++) {
                groupOf.add(group);
            }
        }
        return Division.of(
                sizes.length, groupOf.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Release release(Answers answers, Division... wanted) {
        return Release.of(FIVE, answers, List.of(), List.of(wanted));
    }

    @Test
    void groupsOfSevenAndMoreAreShown() {
        assertThat(release(mixed(27), sizes(7, 20)).breakdowns())
                .containsExactly(new Breakdown.Shown(List.of(0, 1), List.of()));
    }

    @Test
    void groupsThatAreTooSmallAreShownTogetherWhereThatIsEnough() {
        assertThat(release(mixed(28), sizes(4, 20, 4)).breakdowns())
                .containsExactly(new Breakdown.Shown(List.of(1), List.of(0, 2)));
    }

    @Test
    void oneSmallGroupTakesTheSmallestOtherGroupWithItSoThatItDoesNotFollowBySubtraction() {
        assertThat(release(mixed(43), sizes(3, 20, 12, 8)).breakdowns())
                .containsExactly(new Breakdown.Shown(List.of(1, 2), List.of(0, 3)));
    }

    @Test
    void belowThirtyAnswersThereIsOnlyTheFigureOverEverybody() {
        Release release = Release.of(Protection.USUAL, mixed(29), List.of(), List.of(sizes(14, 15)));

        assertThat(release.everybody()).isTrue();
        assertThat(release.breakdowns()).containsExactly(new Breakdown.Withheld(Breakdown.Why.FEW_ANSWERS));
    }

    @Test
    void withSixAnswersNothingIsShown() {
        assertThat(release(mixed(6), sizes(6)).everybody()).isFalse();
        assertThat(release(mixed(7), sizes(7)).everybody()).isTrue();
    }

    @Test
    void aGroupOfOneMindIsNotShown() {
        int[] given = IntStream.range(0, 30)
                .map(person -> person < 10 ? 5 : person % 5 + 1)
                .toArray();
        Release release = release(Answers.of(5, given, nobodysOwn(30)), sizes(10, 10, 10));

        assertThat(release.breakdowns()).containsExactly(new Breakdown.Shown(List.of(2), List.of(0, 1)));
    }

    @Test
    void aGroupInWhichOnlyTwoThinkOtherwiseIsNotShownBecauseTheTwoWouldKnowTheRest() {
        int[] given = IntStream.range(0, 30)
                .map(person -> person < 8 ? 5 : person < 10 ? 1 : person % 5 + 1)
                .toArray();

        assertThat(release(Answers.of(5, given, nobodysOwn(30)), sizes(10, 10, 10))
                        .breakdowns())
                .containsExactly(new Breakdown.Shown(List.of(2), List.of(0, 1)));
    }

    @Test
    void anOrganisationWithMostPeopleOfAGroupWouldSeeThroughIt() {
        int[] organisations = nobodysOwn(30);
        Arrays.fill(organisations, 0, 7, 4);

        // ten people, seven from one hospital: it would know what the other three answered in sum
        assertThat(release(Answers.of(5, mixedLevels(30), organisations), sizes(10, 10, 10))
                        .breakdowns())
                .containsExactly(new Breakdown.Shown(List.of(2), List.of(0, 1)));
    }

    private static int[] mixedLevels(int people) {
        return IntStream.range(0, people).map(person -> person % 5 + 1).toArray();
    }

    @Test
    void aCountryWithinARoleIsNotShownWhereTheRestOfTheRoleWouldFollow() {
        // the second country lies within the first role, which has 4 more
        Division roles = sizes(14, 26);
        int[] countryOf = IntStream.range(0, 40)
                .map(person -> person < 10 ? 1 : person % 2 == 0 ? 0 : 2)
                .toArray();
        Division countries = Division.of(3, countryOf);
        Release release = release(mixed(40), roles, countries);

        assertThat(release.breakdowns().getFirst()).isEqualTo(new Breakdown.Shown(List.of(0, 1), List.of()));
        assertThat(release.breakdowns().getLast()).isEqualTo(new Breakdown.Shown(List.of(2), List.of(0, 1)));
    }

    @Test
    void peopleOfWhomTwoDivisionsShowAlmostTheSameStayTogether() {
        // two divisions that differ by one person
        Division one = sizes(20, 20);
        Division other = sizes(21, 19);

        assertThat(release(mixed(40), one, other).breakdowns())
                .containsExactly(
                        new Breakdown.Shown(List.of(0, 1), List.of()),
                        new Breakdown.Withheld(Breakdown.Why.SOMEBODY_WOULD_STAND_OUT));
    }

    @Test
    void whatIsPublishedAlreadyCounts() {
        Release release = Release.of(FIVE, mixed(40), List.of(sizes(21, 19)), List.of(sizes(20, 20)));

        assertThat(release.everybody()).isTrue();
        assertThat(release.breakdowns())
                .containsExactly(new Breakdown.Withheld(Breakdown.Why.SOMEBODY_WOULD_STAND_OUT));
    }
}
