package org.wardround.engine.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wardround.engine.consensus.Distribution;
import org.wardround.engine.disclosure.Answers;
import org.wardround.engine.disclosure.Breakdown;
import org.wardround.engine.disclosure.Division;
import org.wardround.engine.disclosure.Release;

/** What may be published of one question. */
final class Published {
    private final Consultation consultation;
    private final Answered question;

    Published(Consultation consultation, Answered question) {
        this.consultation = consultation;
        this.question = question;
    }

    QuestionInsight insight() {
        int[] all = question.people();
        List<Integer> rounds = question.rounds();
        int[] people = rounds.isEmpty() ? all : comparable(all, rounds);
        if (people.length == 0) {
            return new QuestionInsight(question.scale(), Optional.empty(), 0, 0, List.of(), List.of(), all.length);
        }
        int last = rounds.getLast();
        List<Division> groupings = consultation.groupings().stream()
                .map(grouping -> division(people, grouping))
                .toList();
        Release release =
                Release.of(consultation.protection(), answers(people, last), cohorts(people, rounds), groupings);
        if (!release.everybody()) {
            return new QuestionInsight(
                    question.scale(), Optional.empty(), 0, 0, List.of(), List.of(), all.length - people.length);
        }
        Figure everybody = figure(people, last);
        double[] interval = new Ranking(consultation.seed()).interval(everybody);
        return new QuestionInsight(
                question.scale(),
                Optional.of(everybody),
                interval[0],
                interval[1],
                IntStream.range(0, groupings.size())
                        .mapToObj(at -> byGroup(
                                consultation.groupings().get(at),
                                groupings.get(at),
                                people,
                                last,
                                release.breakdowns().get(at)))
                        .toList(),
                earlier(people, rounds),
                all.length - people.length);
    }

    /** Without those who first answered in a later round, where they are too few to be told apart from the others. */
    private int[] comparable(int[] all, List<Integer> rounds) {
        Map<Integer, Integer> came = new HashMap<>();
        Arrays.stream(all).forEach(person -> came.merge(question.first(person), 1, Integer::sum));
        return Arrays.stream(all)
                .filter(person -> question.first(person) == rounds.getFirst()
                        || came.getOrDefault(question.first(person), 0)
                                >= consultation.protection().people())
                .toArray();
    }

    /** Who answered by when: figures of earlier rounds are known, so that those who came later follow by subtraction. */
    private List<Division> cohorts(int[] people, List<Integer> rounds) {
        int[] first = Arrays.stream(people)
                .map(person -> rounds.indexOf(question.first(person)))
                .toArray();
        return Arrays.stream(first).allMatch(round -> round == 0)
                ? List.of()
                : List.of(Division.of(rounds.size(), first));
    }

    private List<QuestionInsight.Earlier> earlier(int[] people, List<Integer> rounds) {
        List<QuestionInsight.Earlier> earlier = new ArrayList<>();
        for (int round : rounds.subList(0, rounds.size() - 1)) {
            int[] byThen = Arrays.stream(people)
                    .filter(person -> question.first(person) <= round)
                    .toArray();
            if (byThen.length > 0
                    && Release.of(consultation.protection(), answers(byThen, round), List.of(), List.of())
                            .everybody()) {
                Figure figure = figure(byThen, round);
                earlier.add(new QuestionInsight.Earlier(
                        round, byThen.length, figure.median(), figure.quantile(0.25), figure.quantile(0.75)));
            }
        }
        return earlier;
    }

    private Answers answers(int[] people, int round) {
        Map<String, Integer> organisations = new HashMap<>();
        return Answers.of(
                question.scale().levels(),
                Arrays.stream(people)
                        .map(person -> question.scale().level(question.rating(person, round)))
                        .toArray(),
                Arrays.stream(people)
                        .mapToObj(
                                person -> consultation.respondents().get(person).organisation())
                        .mapToInt(name ->
                                name.isEmpty() ? -1 : organisations.computeIfAbsent(name, same -> organisations.size()))
                        .toArray());
    }

    private Figure figure(int[] people, int round) {
        int[] levels = Arrays.stream(people)
                .map(person -> question.scale().level(question.rating(person, round)))
                .toArray();
        return new Figure(
                question.scale(), Distribution.ofRatings(question.scale().levels(), levels));
    }

    /** The groups of a grouping, and one more for those who said none of them. */
    private Division division(int[] people, Grouping grouping) {
        int[] groupOf = Arrays.stream(people)
                .map(person -> {
                    String group = consultation
                            .respondents()
                            .get(person)
                            .groups()
                            .getOrDefault(grouping.id(), Grouping.NOT_SAID);
                    int at = grouping.groups().indexOf(group);
                    return at < 0 ? grouping.groups().size() : at;
                })
                .toArray();
        return Division.of(grouping.groups().size() + 1, groupOf);
    }

    private GroupFigures byGroup(Grouping grouping, Division division, int[] people, int round, Breakdown breakdown) {
        return switch (breakdown) {
            case Breakdown.Withheld withheld -> new GroupFigures.Withheld(grouping.id(), withheld.why());
            case Breakdown.Shown shown -> {
                List<GroupFigures.Block> blocks = new ArrayList<>();
                shown.own()
                        .forEach(group -> blocks.add(block(grouping, division, people, round, List.of(group), false)));
                if (!shown.together().isEmpty()) {
                    blocks.add(block(grouping, division, people, round, shown.together(), true));
                }
                yield new GroupFigures.Shown(grouping.id(), blocks);
            }
        };
    }

    private GroupFigures.Block block(
            Grouping grouping, Division division, int[] people, int round, List<Integer> groups, boolean together) {
        int[] members = IntStream.range(0, people.length)
                .filter(at -> groups.contains(division.group(at)))
                .map(at -> people[at])
                .toArray();
        List<String> names = groups.stream()
                .map(group -> group == grouping.groups().size()
                        ? Grouping.NOT_SAID
                        : grouping.groups().get(group))
                .toList();
        return new GroupFigures.Block(names, together, figure(members, round));
    }
}
