package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wardround.engine.consultation.Disagreement;
import org.wardround.engine.consultation.GroupFigures;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.engine.consultation.Rank;
import org.wardround.engine.consultation.Scale;
import org.wardround.report.words.SectorWords;

/** Where care, manufacturers and administration see things differently, and which groups do. */
final class ViewsChapter {
    /** Sides whose means are nearer than this are not said to differ, in levels. */
    private static final double APART = 0.5;

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
        List<String> sentences = sentences();
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

    /** The widest disagreements between care, manufacturers and administration, a sentence each. */
    List<String> sides(int most) {
        return telling.ranks(Item.Kind.CHALLENGE).stream()
                .map(rank -> telling.item(rank.item()))
                .filter(item -> Camp.apart(groups(item)) >= APART)
                .sorted(Comparator.comparingDouble((ItemInsight item) -> -Camp.apart(groups(item))))
                .limit(most)
                .map(this::sides)
                .toList();
    }

    private static List<GroupFigures> groups(ItemInsight item) {
        return item.on(Scale.CRITICALITY).byGroup();
    }

    private String sides(ItemInsight item) {
        List<String> sides = new ArrayList<>();
        for (Camp camp : Camp.values()) {
            for (Camp.View view : camp.views(groups(item))) {
                sides.add(words.say("side", words.name(camp), words.decimal(view.mean(), 1)));
            }
        }
        return words.say(
                "sides", telling.named(item.item().id()), words.name(Scale.CRITICALITY), String.join("; ", sides));
    }

    /** The disagreements between groups, the widest first, a sentence each. */
    private List<String> sentences() {
        return telling.consulted().insights().disagreements().stream()
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
