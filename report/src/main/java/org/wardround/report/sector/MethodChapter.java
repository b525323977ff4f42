package org.wardround.report.sector;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import org.wardround.engine.consultation.Figure;
import org.wardround.engine.consultation.Insights;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.report.words.SectorWords;

/** How it was asked and counted, what is not shown, and what the figures can't tell. */
final class MethodChapter {
    private final Telling telling;
    private final SectorWords words;

    MethodChapter(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<Part> parts() {
        Consulted consulted = telling.consulted();
        Insights insights = consulted.insights();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(2, "method", words.say("method"), true));
        parts.add(new Part.Points(List.of(
                words.say(
                        "method.who",
                        words.count("people", insights.respondents()),
                        words.count("rounds", insights.rounds()),
                        words.whole(telling.all(Item.Kind.CHALLENGE).size()),
                        words.whole(telling.all(Item.Kind.SOLUTION).size())),
                words.say("method.scales"),
                words.say("method.rank"),
                words.say("method.map"),
                words.say("method.weights"),
                words.say("method.camps"))));
        parts.add(new Part.Heading(3, "protection", words.say("protection"), false));
        parts.add(new Part.Points(protection(consulted)));
        parts.add(new Part.Heading(3, "limits", words.say("limits"), false));
        parts.add(new Part.Points(limits(insights)));
        return parts;
    }

    private List<String> protection(Consulted consulted) {
        List<String> points = new ArrayList<>();
        points.add(words.say(
                "promise",
                words.whole(consulted.protection().minimum()),
                words.whole(consulted.protection().coalition())));
        points.add(
                words.say("protection.few", words.whole(consulted.protection().people())));
        points.add(words.say(
                "protection.groups", words.whole(consulted.protection().breakdownsFrom())));
        points.add(words.say("protection.voices"));
        points.add(words.say("protection.not"));
        if (!consulted.groupings().isEmpty()) {
            points.add(words.say(
                    "protection.order",
                    consulted.groupings().stream()
                            .map(grouping -> words.sayOrId("by", grouping))
                            .collect(Collectors.joining(", "))));
        }
        return points;
    }

    private List<String> limits(Insights insights) {
        List<QuestionInsight> questions = insights.items().stream()
                .flatMap(item -> item.questions().stream())
                .toList();
        long hidden = questions.stream()
                .filter(question -> question.everybody().isEmpty())
                .count();
        int left = questions.stream().mapToInt(QuestionInsight::heldBack).sum();
        List<String> points = new ArrayList<>();
        points.add(words.say("limits.sample"));
        IntSummaryStatistics people = questions.stream()
                .flatMap(question -> question.everybody().stream())
                .mapToInt(Figure::people)
                .summaryStatistics();
        if (people.getMax() > people.getMin()) {
            points.add(words.say("limits.gaps", words.whole(people.getMin()), words.whole(people.getMax())));
        }
        points.add(words.say("limits.hidden", words.whole(hidden), words.whole(questions.size())));
        if (left > 0) {
            points.add(words.say("limits.left", words.whole(left)));
        }
        points.add(words.say("limits.euros"));
        return points;
    }
}
