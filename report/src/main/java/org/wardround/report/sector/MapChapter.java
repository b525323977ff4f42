package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.Placement;
import org.wardround.engine.consultation.Scale;
import org.wardround.report.chart.MapChart;
import org.wardround.report.words.SectorWords;

/** The two maps, with who is who. */
final class MapChapter {
    private final Telling telling;
    private final SectorWords words;

    MapChapter(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Placement> places = telling.consulted().insights().places();
        List<MapChart.Spot> challenges = telling.all(Item.Kind.CHALLENGE).stream()
                .filter(item -> item.on(Scale.CRITICALITY).everybody().isPresent()
                        && item.on(Scale.COMPLEXITY).everybody().isPresent())
                .map(item -> new MapChart.Spot(
                        item.item().id(), mean(item, Scale.COMPLEXITY), mean(item, Scale.CRITICALITY)))
                .toList();
        if (places.isEmpty() && challenges.isEmpty()) {
            return parts;
        }
        parts.add(new Part.Heading(2, "map", words.say("map"), true));
        if (!places.isEmpty()) {
            parts.add(new Part.Prose(words.say("map.solutions.lead"), Part.Tone.PLAIN));
            parts.add(new Part.Picture(
                    words.say("map.solutions"),
                    MapChart.solutions(
                            places.stream()
                                    .map(place -> new MapChart.Spot(place.item(), place.complexity(), place.worth()))
                                    .toList(),
                            words),
                    false));
            parts.add(legend(places));
        }
        if (!challenges.isEmpty()) {
            parts.add(new Part.Picture(words.say("map.challenges"), MapChart.challenges(challenges, words), false));
            parts.add(new Part.Prose(
                    challenges.stream().map(spot -> telling.named(spot.id())).collect(Collectors.joining("; ")),
                    Part.Tone.NOTE));
        }
        return parts;
    }

    private static double mean(ItemInsight item, Scale scale) {
        return item.on(scale).everybody().orElseThrow().mean();
    }

    private Part legend(List<Placement> places) {
        List<List<String>> rows = new ArrayList<>();
        for (Placement.Field field : Placement.Field.values()) {
            places.stream()
                    .filter(place -> place.field() == field)
                    .sorted(Comparator.comparingDouble(Placement::worth).reversed())
                    .forEach(place -> rows.add(List.of(
                            telling.named(place.item()),
                            words.say("one." + field.name()),
                            words.decimal(place.worth(), 1),
                            words.decimal(place.complexity(), 1))));
        }
        return new Part.Grid(
                words.say("map.legend"),
                List.of(
                        new Part.Column(words.say("col.solution"), false, 58),
                        new Part.Column(words.say("col.field"), false, 16),
                        new Part.Column(words.say("col.worth"), true, 12),
                        new Part.Column(words.say("col.complexity"), true, 14)),
                rows,
                true);
    }
}
