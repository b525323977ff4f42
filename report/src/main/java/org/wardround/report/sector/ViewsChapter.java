package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.consultation.Disagreement;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.engine.consultation.Rank;
import org.wardround.engine.consultation.Scale;
import org.wardround.report.words.SectorWords;

/** Where care, manufacturers and administration see things differently, and which groups do. */
final class ViewsChapter {
    private final Telling telling;
    private final SectorWords words;

    ViewsChapter(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(2, "views", words.say("views"), true));
        parts.add(new Part.Prose(words.say("views.lead"), Part.Tone.PLAIN));
        List<List<String>> rows = new ArrayList<>();
        for (Rank rank : telling.ranks(Item.Kind.CHALLENGE)) {
            rows.add(row(telling.item(rank.item())));
        }
        if (!rows.isEmpty()) {
            parts.add(new Part.Grid(words.say("views.table"), columns(), rows, false));
            parts.add(new Part.Prose(words.say("views.note"), Part.Tone.NOTE));
        }
        parts.add(new Part.Heading(3, "views-groups", words.say("views.groups"), false));
        List<String> sentences = sentences(Integer.MAX_VALUE);
        parts.add(
                sentences.isEmpty()
                        ? new Part.Prose(words.say("views.none"), Part.Tone.PLAIN)
                        : new Part.Points(sentences));
        for (String grouping : telling.consulted().groupings()) {
            if (telling.consulted().insights().disagreements().stream()
                    .noneMatch(one -> one.grouping().equals(grouping))) {
                parts.add(new Part.Prose(words.say("views.none.by", words.sayOrId("by", grouping)), Part.Tone.NOTE));
            }
        }
        return parts;
    }

    /** The widest disagreements between groups, a sentence each. */
    List<String> sentences(int most) {
        return telling.consulted().insights().disagreements().stream()
                .limit(most)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Disagreement one) {
        return words.say(
                "view",
                telling.named(one.item()),
                words.name(one.scale()),
                telling.sayings().groups(one.grouping(), one.higher()),
                words.decimal(one.highest(), 1),
                telling.sayings().groups(one.grouping(), one.lower()),
                words.decimal(one.lowest(), 1));
    }

    private List<Part.Column> columns() {
        List<Part.Column> columns = new ArrayList<>();
        columns.add(new Part.Column(words.say("col.challenge"), false, 40));
        columns.add(new Part.Column(words.say("col.everybody"), true, 12));
        for (Camp camp : Camp.values()) {
            columns.add(new Part.Column(words.name(camp), true, 16));
        }
        return columns;
    }

    private List<String> row(ItemInsight item) {
        QuestionInsight question = item.on(Scale.CRITICALITY);
        List<String> row = new ArrayList<>();
        row.add(telling.named(item.item().id()));
        row.add(telling.sayings().mean(question));
        for (Camp camp : Camp.values()) {
            List<Camp.View> views = camp.views(question.byGroup());
            row.add(
                    views.isEmpty()
                            ? words.say("hidden")
                            : words.say(
                                    "mean.people",
                                    words.decimal(views.getFirst().mean(), 1),
                                    words.whole(views.getFirst().people())));
        }
        return row;
    }
}
