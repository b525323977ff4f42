package org.wardround.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.solution.Actor;
import org.wardround.engine.solution.Availability;
import org.wardround.engine.solution.Offer;
import org.wardround.report.words.Words;

/** Who else must act, and what to ask of them first. */
final class OthersPart {
    /** Asks named for each actor. */
    private static final int MOST = 4;

    private final ReviewResult result;
    private final Words words;
    private final Map<String, Integer> levels = new HashMap<>();

    OthersPart(ReviewResult result, Words words) {
        this.result = result;
        this.words = words;
        result.challenges().forEach(standing -> levels.put(standing.challenge().id(), WrongPart.level(standing)));
    }

    List<BoardView.Others> view() {
        Map<Actor, List<Offer>> byActor = new EnumMap<>(Actor.class);
        for (Offer offer : result.offers()) {
            if (offer.availability() instanceof Availability.OfOthers others) {
                byActor.computeIfAbsent(others.actor(), key -> new ArrayList<>())
                        .add(offer);
            }
        }
        return byActor.entrySet().stream()
                .map(entry -> new BoardView.Others(words.name(entry.getKey()), asks(entry.getValue())))
                .toList();
    }

    private List<String> asks(List<Offer> offers) {
        return offers.stream()
                .sorted(Comparator.comparingInt(this::level).reversed())
                .limit(MOST)
                .map(offer -> words.of(offer.solution().name()))
                .toList();
    }

    private int level(Offer offer) {
        return offer.solution().targets().challenges().stream()
                .mapToInt(id -> levels.getOrDefault(id, 0))
                .max()
                .orElse(0);
    }
}
