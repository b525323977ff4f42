package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.engine.consultation.Rank;
import org.wardround.engine.consultation.Scale;
import org.wardround.report.chart.SpreadChart;
import org.wardround.report.words.SectorWords;

/** Challenge by challenge, the most critical first. */
final class ChallengesChapter {
    private final Telling telling;
    private final SectorWords words;
    private final Felt felt;

    ChallengesChapter(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.felt = new Felt(telling);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(2, "challenges", words.say("challenges"), true));
        parts.add(new Part.Prose(words.say("challenges.lead"), Part.Tone.NOTE));
        List<Rank> ranks = telling.ranks(Item.Kind.CHALLENGE);
        ranks.forEach(rank -> challenge(
                parts, telling.item(rank.item()), words.say("placed", words.whole(rank.place()), named(rank.item()))));
        telling.all(Item.Kind.CHALLENGE).stream()
                .filter(item -> ranks.stream()
                        .noneMatch(rank -> rank.item().equals(item.item().id())))
                .forEach(item -> challenge(parts, item, named(item.item().id())));
        return parts;
    }

    private String named(String id) {
        return telling.named(id);
    }

    private void challenge(List<Part> parts, ItemInsight item, String heading) {
        String id = item.item().id();
        ItemWords said = telling.consulted().words(id);
        QuestionInsight criticality = item.on(Scale.CRITICALITY);
        QuestionInsight complexity = item.on(Scale.COMPLEXITY);
        parts.add(new Part.Heading(3, "item-" + id, heading, false));
        parts.add(new Part.Prose(words.of(said.statement()), Part.Tone.PLAIN));
        parts.add(new Part.Prose(
                telling.sayings().spread(criticality) + " " + telling.sayings().spread(complexity), Part.Tone.PLAIN));
        if (criticality.everybody().isPresent() || complexity.everybody().isPresent()) {
            parts.add(new Part.Picture(
                    words.say("spread.caption", telling.named(id)),
                    SpreadChart.of(id, telling.title(id), item.questions(), words),
                    true));
        }
        felt.sentence(criticality).ifPresent(text -> parts.add(new Part.Prose(text, Part.Tone.PLAIN)));
        parts.addAll(new ActorTable(telling).of(id));
        if (!said.measure().isEmpty()) {
            parts.add(new Part.Prose(
                    words.say("measure.line", words.sayOrId("measure", said.measure())), Part.Tone.PLAIN));
        }
        if (!said.voices().isEmpty()) {
            parts.add(new Part.Prose(words.say("voices"), Part.Tone.NOTE));
            parts.add(new Part.Points(said.voices().stream().map(words::quoted).toList()));
        }
    }
}
