package org.wardround.engine.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wardround.engine.consensus.Kappa;
import org.wardround.engine.consensus.KendallW;
import org.wardround.engine.consensus.Krippendorff;
import org.wardround.engine.disclosure.Protection;

/** Coefficients over all items of a kind. */
final class Pooling {
    private final List<Answered> questions;
    private final int people;
    private final Protection protection;

    Pooling(List<Answered> questions, int people, Protection protection) {
        this.questions = questions;
        this.people = people;
        this.protection = protection;
    }

    Pooled of(Item.Kind kind) {
        int[][] rows = new int[people][questions.size()];
        for (int at = 0; at < questions.size(); at++) {
            Answered question = questions.get(at);
            for (int person : question.people()) {
                rows[person][at] = question.scale().level(question.rating(person, Integer.MAX_VALUE - 1));
            }
        }
        List<int[]> rated = Arrays.stream(rows)
                .filter(row -> Arrays.stream(row).anyMatch(level -> level != KendallW.GAP))
                .toList();
        int complete = (int) rated.stream()
                .filter(row -> Arrays.stream(row).noneMatch(level -> level == KendallW.GAP))
                .count();
        boolean enough = rated.size() >= protection.people();
        return new Pooled(
                kind,
                complete >= protection.people() && questions.size() > 1
                        ? Optional.of(rounded(KendallW.of(rated).corrected()))
                        : Optional.empty(),
                complete,
                rated.size() - complete,
                enough ? reliability() : Optional.empty(),
                stability());
    }

    private Optional<Double> reliability() {
        List<int[]> items = questions.stream().map(Answered::last).toList();
        return items.stream().anyMatch(ratings -> ratings.length > 1)
                ? Optional.of(rounded(Krippendorff.alpha(Krippendorff.Scale.ORDINAL, items)))
                : Optional.empty();
    }

    private Optional<Double> stability() {
        List<Integer> rounds = questions.stream()
                .flatMap(question -> question.rounds().stream())
                .distinct()
                .sorted()
                .toList();
        if (rounds.size() < 2) {
            return Optional.empty();
        }
        int before = rounds.get(rounds.size() - 2);
        int after = rounds.getLast();
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        long both = IntStream.range(0, people)
                .filter(person -> questions.stream()
                                .filter(question -> add(question, person, before, after, first, second))
                                .count()
                        > 0)
                .count();
        return both < protection.people()
                ? Optional.empty()
                : Optional.of(
                        rounded(Kappa.quadratic(questions.getFirst().scale().levels(), array(first), array(second))));
    }

    private static boolean add(
            Answered question, int person, int before, int after, List<Integer> first, List<Integer> second) {
        int one = question.in(person, before, Integer.MIN_VALUE);
        int other = question.in(person, after, Integer.MIN_VALUE);
        boolean both = one != Integer.MIN_VALUE && other != Integer.MIN_VALUE;
        if (both) {
            first.add(question.scale().level(one));
            second.add(question.scale().level(other));
        }
        return both;
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
