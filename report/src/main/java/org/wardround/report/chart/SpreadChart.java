package org.wardround.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardround.engine.consultation.Figure;
import org.wardround.engine.consultation.QuestionInsight;
import org.wardround.report.words.SectorWords;

/** How many people gave each rating to one item: a group of small bars for each scale. */
public final class SpreadChart {
    private static final double SCALE = 210;
    private static final double TOP = 22;
    private static final double HIGH = 44;
    private static final double BASE = TOP + 16 + HIGH;

    private SpreadChart() {}

    /**
     * Draws what is shown.
     *
     * @param id id of the item
     * @param title its title
     * @param questions its scales; those that are not shown leave no trace but their name
     * @param words the language
     * @return the drawing
     */
    public static Drawing of(String id, String title, List<QuestionInsight> questions, SectorWords words) {
        List<Shape> shapes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int at = 0; at < questions.size(); at++) {
            QuestionInsight question = questions.get(at);
            double left = at * SCALE;
            shapes.add(new Shape.Label(left, 13, words.name(question.scale()), Shape.Anchor.START, false));
            if (question.everybody().isPresent()) {
                Figure figure = question.everybody().orElseThrow();
                bars(shapes, left, figure);
                said.add(words.name(question.scale()) + ": " + counts(figure, words));
            } else {
                shapes.add(new Shape.Label(left, TOP + 24, words.say("hidden"), Shape.Anchor.START, true));
            }
        }
        return new Drawing(
                "spread-" + id,
                questions.size() * SCALE,
                BASE + 18,
                words.say("spread.caption", id + " " + title),
                String.join("; ", said),
                shapes);
    }

    private static void bars(List<Shape> shapes, double left, Figure figure) {
        int levels = figure.scale().levels();
        double most = IntStream.rangeClosed(1, levels)
                .mapToDouble(level -> figure.counts().weight(level))
                .max()
                .orElse(1);
        for (int level = 1; level <= levels; level++) {
            double count = figure.counts().weight(level);
            double high = HIGH * count / most;
            double x = left + (level - 1) * 36;
            if (count > 0) {
                shapes.add(new Shape.Box(x, BASE - high, 28, high, Ink.WORK));
            }
            shapes.add(
                    new Shape.Label(x + 14, BASE - high - 4, Long.toString((long) count), Shape.Anchor.MIDDLE, true));
            shapes.add(new Shape.Label(
                    x + 14,
                    BASE + 14,
                    Integer.toString(figure.scale().lowest() + level - 1),
                    Shape.Anchor.MIDDLE,
                    false));
        }
        shapes.add(new Shape.Stroke(
                List.of(new Shape.Point(left, BASE), new Shape.Point(left + levels * 36 - 8, BASE)), Ink.AXIS));
    }

    private static String counts(Figure figure, SectorWords words) {
        return IntStream.rangeClosed(1, figure.scale().levels())
                .mapToObj(level ->
                        words.say("spread.count", words.whole(figure.scale().lowest() + level - 1L), words.whole((long)
                                figure.counts().weight(level))))
                .collect(Collectors.joining(", "));
    }
}
