package org.wardround.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardround.engine.consensus.Distribution;
import org.wardround.engine.disclosure.Protection;

class InsightsStageTest {
    private static final Item MONEY = new Item("C1", Item.Kind.CHALLENGE, List.of());
    private static final Item LEGACY = new Item("C2", Item.Kind.CHALLENGE, List.of());
    private static final Item FACTOR = new Item("S15", Item.Kind.SOLUTION, List.of("C1"));
    private static final Grouping ROLE = new Grouping("role", List.of("doctor", "it", "maker"));

    private final List<Respondent> people = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();

    private String person(String role) {
        String id = "R" + people.size();
        people.add(new Respondent(id, "", new TreeMap<>(Map.of("role", role))));
        return id;
    }

    private void rate(int round, String who, Item item, Scale scale, int value) {
        ratings.add(new Rating(round, who, item.id(), scale, value));
    }

    private Insights insights() {
        return InsightsStage.run(
                new Consultation(List.of(MONEY, LEGACY, FACTOR), people, ratings, List.of(ROLE), Protection.USUAL, 7));
    }

    private void panel(int doctors, int makers) {
        SplittableRandom random = new SplittableRandom(3);
        for (int at = 0; at < doctors + makers; at++) {
            boolean doctor = at < doctors;
            String who = person(doctor ? "doctor" : "maker");
            rate(1, who, MONEY, Scale.CRITICALITY, doctor ? random.nextInt(3, 6) : random.nextInt(1, 4));
            rate(1, who, LEGACY, Scale.CRITICALITY, random.nextInt(2, 5));
            rate(1, who, FACTOR, Scale.BENEFIT, random.nextInt(1, 4));
            rate(1, who, FACTOR, Scale.COMPLEXITY, random.nextInt(1, 4));
        }
    }

    @Test
    void everybodysFigureIsThatOfAllRatings() {
        panel(20, 15);
        Figure figure =
                insights().items().getFirst().on(Scale.CRITICALITY).everybody().orElseThrow();

        assertThat(figure.people()).isEqualTo(35);
        assertThat(figure.counts())
                .isEqualTo(Distribution.ofRatings(
                        5,
                        ratings.stream()
                                .filter(rating -> rating.item().equals("C1"))
                                .mapToInt(Rating::value)
                                .toArray()));
    }

    @Test
    void whereDoctorsAndMakersDisagreeIsSaid() {
        panel(20, 15);

        assertThat(insights().disagreements()).hasSize(1).first().satisfies(one -> {
            assertThat(one.item()).isEqualTo("C1");
            assertThat(one.lower()).containsExactly("maker");
            assertThat(one.higher()).containsExactly("doctor");
            assertThat(one.highest() - one.lowest()).isGreaterThan(1);
        });
    }

    @Test
    void aQuestionThatFewAnsweredHasNoFigure() {
        panel(20, 15);
        for (int at = 0; at < 6; at++) {
            rate(1, "R" + at, LEGACY, Scale.COMPLEXITY, at % 5 + 1);
        }

        assertThat(insights().items().get(1).on(Scale.COMPLEXITY).everybody()).isEmpty();
    }

    @Test
    void whoDoesNotAnswerAgainKeepsTheRating() {
        panel(20, 15);
        rate(2, "R0", MONEY, Scale.CRITICALITY, 1);

        QuestionInsight question = insights().items().getFirst().on(Scale.CRITICALITY);

        assertThat(question.everybody().orElseThrow().people()).isEqualTo(35);
        assertThat(question.earlier()).hasSize(1).first().satisfies(earlier -> {
            assertThat(earlier.round()).isEqualTo(1);
            assertThat(earlier.people()).isEqualTo(35);
        });
    }

    @Test
    void fewWhoComeInALaterRoundAreLeftOutAndCounted() {
        panel(20, 15);
        String late = person("it");
        rate(2, late, MONEY, Scale.CRITICALITY, 5);

        QuestionInsight question = insights().items().getFirst().on(Scale.CRITICALITY);

        assertThat(question.heldBack()).isEqualTo(1);
        assertThat(question.everybody().orElseThrow().people()).isEqualTo(35);
    }

    @Test
    void ranksSayHowFirmTheyAre() {
        panel(20, 15);

        assertThat(insights().ranks()).extracting(Rank::item).containsExactlyInAnyOrder("C1", "C2", "S15");
        assertThat(insights().ranks())
                .allSatisfy(rank -> assertThat(rank.topFive()).isEqualTo(1));
        assertThat(insights().ranks().getFirst().place()).isEqualTo(1);
    }

    @Test
    void theMapWeighsBenefitByTheCriticalityOfWhatIsAnswered() {
        panel(20, 15);
        Insights insights = insights();
        double criticality = insights.items()
                .getFirst()
                .on(Scale.CRITICALITY)
                .everybody()
                .orElseThrow()
                .mean();
        double benefit = insights.items()
                .get(2)
                .on(Scale.BENEFIT)
                .everybody()
                .orElseThrow()
                .mean();

        assertThat(insights.places()).hasSize(1).first().satisfies(place -> {
            assertThat(place.worth()).isEqualTo(benefit * (criticality / 5));
            assertThat(place.field()).isEqualTo(Placement.field(place.worth(), place.complexity()));
        });
    }

    @Test
    void theOrderOfRatingsDoesNotMatter() {
        panel(20, 15);
        Insights one = insights();
        Collections.reverse(ratings);

        assertThat(insights()).isEqualTo(one);
    }

    @Test
    void noRatingsGiveNoFigures() {
        person("it");

        assertThat(insights().respondents()).isZero();
        assertThat(insights().items())
                .allSatisfy(item -> assertThat(item.questions())
                        .allSatisfy(question -> assertThat(question.everybody()).isEmpty()));
    }
}
