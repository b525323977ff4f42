package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.ItemInsight;
import org.wardround.engine.consultation.Placement;
import org.wardround.engine.consultation.Rank;
import org.wardround.engine.consultation.Scale;
import org.wardround.report.words.SectorWords;

/** What matters, on one page. */
final class SummaryChapter {
    private static final int FIRST = 5;
    private static final int VIEWS = 4;

    private final Telling telling;
    private final SectorWords words;

    SummaryChapter(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(2, "summary", words.say("summary"), false));
        List<Rank> critical = first(Item.Kind.CHALLENGE);
        List<Rank> beneficial = first(Item.Kind.SOLUTION);
        if (!critical.isEmpty()) {
            parts.add(new Part.Grid(
                    words.say("summary.critical"),
                    List.of(
                            new Part.Column(words.say("col.challenge"), false, 54),
                            new Part.Column(words.say("col.criticality"), true, 15),
                            new Part.Column(words.say("col.complexity"), true, 15),
                            new Part.Column(words.say("col.firm"), false, 16)),
                    critical.stream().map(this::row).toList(),
                    false));
        }
        if (!beneficial.isEmpty()) {
            parts.add(new Part.Grid(
                    words.say("summary.beneficial"),
                    List.of(
                            new Part.Column(words.say("col.solution"), false, 54),
                            new Part.Column(words.say("col.benefit"), true, 15),
                            new Part.Column(words.say("col.complexity"), true, 15),
                            new Part.Column(words.say("col.firm"), false, 16)),
                    beneficial.stream().map(this::row).toList(),
                    false));
        }
        if (critical.isEmpty() && beneficial.isEmpty()) {
            parts.add(new Part.Prose(words.say("summary.nothing"), Part.Tone.PLAIN));
        }
        if (many(Item.Kind.CHALLENGE) || many(Item.Kind.SOLUTION)) {
            parts.add(new Part.Prose(words.say("firm.note"), Part.Tone.NOTE));
        }
        List<String> views = new ViewsChapter(telling).sides(VIEWS);
        if (!views.isEmpty()) {
            parts.add(new Part.Heading(3, "summary-views", words.say("summary.views"), false));
            parts.add(new Part.Points(views));
        }
        String wins = wins();
        if (!wins.isEmpty()) {
            parts.add(new Part.Heading(3, "summary-wins", words.say("Field.QUICK_WIN"), false));
            parts.add(new Part.Prose(words.say("summary.wins", wins), Part.Tone.PLAIN));
        }
        return parts;
    }

    /** Whether there are more than could be among the first five. */
    private boolean many(Item.Kind kind) {
        return telling.ranks(kind).size() > FIRST;
    }

    private List<Rank> first(Item.Kind kind) {
        return telling.ranks(kind).stream().limit(FIRST).toList();
    }

    private List<String> row(Rank rank) {
        ItemInsight item = telling.item(rank.item());
        return List.of(
                words.say("placed", words.whole(rank.place()), telling.named(rank.item())),
                words.decimal(rank.mean(), 1),
                telling.sayings().mean(item.on(Scale.COMPLEXITY)),
                many(item.item().kind()) ? telling.sayings().firm(rank.topFive()) : "–");
    }

    private String wins() {
        return telling.consulted().insights().places().stream()
                .filter(place -> place.field() == Placement.Field.QUICK_WIN)
                .sorted(Comparator.comparingDouble(Placement::worth).reversed())
                .limit(FIRST)
                .map(place -> telling.named(place.item()))
                .collect(Collectors.joining("; "));
    }
}
