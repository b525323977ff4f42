package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.Scale;
import org.wardround.engine.solution.Actor;
import org.wardround.report.words.SectorWords;

/** Who must act on a challenge, and with what: a row for each rated solution that answers it, by actor. */
final class ActorTable {
    private final Telling telling;
    private final SectorWords words;

    ActorTable(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<Part> of(String challenge) {
        List<ItemInsight> solutions = telling.all(Item.Kind.SOLUTION).stream()
                .filter(item -> item.item().answers().contains(challenge))
                .sorted(Comparator.comparingDouble(ActorTable::benefit).reversed())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            for (ItemInsight solution : solutions) {
                if (telling.consulted().words(solution.item().id()).actors().contains(actor)) {
                    rows.add(row(actor, solution));
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of(new Part.Prose(words.say("actors.none"), Part.Tone.NOTE));
        }
        return List.of(new Part.Grid(
                words.say("actors"),
                List.of(
                        new Part.Column(words.say("col.actor"), false, 17),
                        new Part.Column(words.say("col.solution"), false, 45),
                        new Part.Column(words.say("col.benefit"), true, 11),
                        new Part.Column(words.say("col.complexity"), true, 13),
                        new Part.Column(words.say("col.field"), false, 14)),
                rows,
                false));
    }

    private static double benefit(ItemInsight solution) {
        return solution.on(Scale.BENEFIT)
                .everybody()
                .map(figure -> figure.mean())
                .orElse(-1.0);
    }

    private List<String> row(Actor actor, ItemInsight solution) {
        String id = solution.item().id();
        return List.of(
                words.name(actor),
                telling.named(id),
                telling.sayings().mean(solution.on(Scale.BENEFIT)),
                telling.sayings().mean(solution.on(Scale.COMPLEXITY)),
                telling.placement(id)
                        .map(place -> words.say("one." + place.field().name()))
                        .orElse(words.say("hidden")));
    }
}
