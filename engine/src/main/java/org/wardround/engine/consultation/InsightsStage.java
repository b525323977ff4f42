package org.wardround.engine.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From what people answered to what may be said of it. */
public final class InsightsStage {
    private InsightsStage() {}

    /**
     * Finds what may be said.
     *
     * @param consultation with all its answers; ratings of unknown people or items, or off their scale, are not looked at
     * @return the same for the same consultation, whatever the order of its ratings within a round
     */
    public static Insights run(Consultation consultation) {
        List<Answered> answered = answered(consultation);
        List<ItemInsight> items = consultation.items().parallelStream()
                .map(item -> new ItemInsight(
                        item,
                        answered.stream()
                                .filter(question -> question.item().equals(item.id()))
                                .map(question -> new Published(consultation, question).insight())
                                .toList()))
                .toList();
        return new Insights(
                raters(consultation),
                (int) consultation.ratings().stream()
                        .map(Rating::round)
                        .distinct()
                        .count(),
                items,
                ranks(items, consultation.seed()),
                disagreements(items),
                places(items),
                pooled(consultation, answered));
    }

    private static int raters(Consultation consultation) {
        return (int) consultation.ratings().stream()
                .map(Rating::respondent)
                .distinct()
                .count();
    }

    /** One for each item and scale, in the order of items. */
    private static List<Answered> answered(Consultation consultation) {
        Map<String, Integer> people = new HashMap<>();
        consultation.respondents().forEach(respondent -> people.put(respondent.id(), people.size()));
        Map<String, Map<Scale, Answered>> found = new HashMap<>();
        List<Answered> all = new ArrayList<>();
        for (Item item : consultation.items()) {
            for (Scale scale : item.kind().scales()) {
                Answered question = new Answered(item.id(), scale);
                found.computeIfAbsent(item.id(), id -> new HashMap<>()).put(scale, question);
                all.add(question);
            }
        }
        for (Rating rating : consultation.ratings()) {
            Answered question = found.getOrDefault(rating.item(), Map.of()).get(rating.scale());
            Integer person = people.get(rating.respondent());
            if (question != null && person != null && rating.scale().has(rating.value())) {
                question.add(rating.round(), person, rating.value());
            }
        }
        return all;
    }

    private static List<Rank> ranks(List<ItemInsight> items, long seed) {
        List<Rank> ranks = new ArrayList<>();
        for (Item.Kind kind : Item.Kind.values()) {
            Scale first = kind.scales().getFirst();
            List<Ranking.Candidate> candidates = items.stream()
                    .filter(item -> item.item().kind() == kind)
                    .flatMap(item -> item.on(first).everybody().stream()
                            .map(figure -> new Ranking.Candidate(item.item().id(), figure)))
                    .toList();
            ranks.addAll(new Ranking(seed).of(candidates));
        }
        return ranks;
    }

    private static List<Disagreement> disagreements(List<ItemInsight> items) {
        List<Disagreement> all = new ArrayList<>();
        for (ItemInsight item : items) {
            for (QuestionInsight question : item.questions()) {
                for (GroupFigures groups : question.byGroup()) {
                    if (groups instanceof GroupFigures.Shown shown) {
                        all.addAll(disagreement(item.item().id(), question.scale(), shown));
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble((Disagreement one) -> one.lowest() - one.highest())
                .thenComparing(Disagreement::item)
                .thenComparing(Disagreement::scale)
                .thenComparing(Disagreement::grouping));
        return all;
    }

    private static List<Disagreement> disagreement(String item, Scale scale, GroupFigures.Shown shown) {
        List<GroupFigures.Block> own =
                shown.blocks().stream().filter(block -> !block.together()).toList();
        if (own.size() < 2) {
            return List.of();
        }
        Comparator<GroupFigures.Block> byMean =
                Comparator.comparingDouble(block -> block.figure().mean());
        GroupFigures.Block lower = own.stream().min(byMean).orElseThrow();
        GroupFigures.Block higher = own.stream().max(byMean).orElseThrow();
        double lowest = lower.figure().mean();
        double highest = higher.figure().mean();
        return highest - lowest < 1
                ? List.of()
                : List.of(new Disagreement(
                        item, scale, shown.grouping(), lower.groups(), lowest, higher.groups(), highest));
    }

    private static List<Placement> places(List<ItemInsight> items) {
        List<Placement> places = new ArrayList<>();
        for (ItemInsight solution : items) {
            if (solution.item().kind() == Item.Kind.SOLUTION
                    && solution.on(Scale.BENEFIT).everybody().isPresent()
                    && solution.on(Scale.COMPLEXITY).everybody().isPresent()) {
                double benefit =
                        solution.on(Scale.BENEFIT).everybody().orElseThrow().mean();
                double share = items.stream()
                                .filter(item -> solution.item()
                                        .answers()
                                        .contains(item.item().id()))
                                .flatMap(item -> item.on(Scale.CRITICALITY).everybody().stream())
                                .mapToDouble(Figure::mean)
                                .max()
                                .orElse(Scale.CRITICALITY.highest())
                        / Scale.CRITICALITY.highest();
                double complexity =
                        solution.on(Scale.COMPLEXITY).everybody().orElseThrow().mean();
                double worth = benefit * share;
                places.add(new Placement(solution.item().id(), worth, complexity, Placement.field(worth, complexity)));
            }
        }
        return places;
    }

    private static List<Pooled> pooled(Consultation consultation, List<Answered> answered) {
        List<Pooled> pooled = new ArrayList<>();
        for (Item.Kind kind : Item.Kind.values()) {
            Set<String> ids = consultation.items().stream()
                    .filter(item -> item.kind() == kind)
                    .map(Item::id)
                    .collect(Collectors.toCollection(HashSet::new));
            List<Answered> first = answered.stream()
                    .filter(question -> ids.contains(question.item())
                            && question.scale() == kind.scales().getFirst())
                    .toList();
            if (!first.isEmpty()) {
                pooled.add(new Pooling(first, consultation.respondents().size(), consultation.protection()).of(kind));
            }
        }
        return pooled;
    }
}
