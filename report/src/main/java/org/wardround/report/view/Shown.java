package org.wardround.report.view;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.wardround.engine.kernel.Quarter;
import org.wardround.report.trace.Figure;
import org.wardround.report.trace.Figures;
import org.wardround.report.words.Amounts;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/** Numbers as they stand on a page: formatted, and marked so that they can be followed back. */
final class Shown {
    private final Figures figures;
    private final Words words;
    private final Set<String> used = new TreeSet<>();

    Shown(Figures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** A number in the form that its unit asks for. */
    Line.Part part(String id) {
        Figure figure = figures.get(id).figure();
        return part(id, format(figure));
    }

    /** A number in a form of one's own. */
    Line.Part part(String id, String text) {
        used.add(id);
        return new Line.Part(text, id, figures.get(id).mark());
    }

    Line.Part part(String id, DoubleFunction<String> format) {
        return part(id, format.apply(figures.value(id)));
    }

    /** The numbers that were shown so far. */
    Set<String> used() {
        return new TreeSet<>(used);
    }

    double value(String id) {
        return figures.value(id);
    }

    /** The beginning of the ids of a quarter's numbers. */
    String quarter(Quarter quarter) {
        return Figures.quarter(quarter);
    }

    /** A number alone on its line. */
    Line line(String id) {
        return words.line("plain", part(id));
    }

    private String format(Figure figure) {
        Amounts amounts = words.amounts();
        double value = figure.value();
        return switch (figure.unit()) {
            case EUROS -> amounts.price(value);
            case EUROS_PER_YEAR -> amounts.about(value);
            case SHARE -> amounts.percent(value);
            case COUNT, LEVEL -> amounts.count(Math.round(value));
            case HOURS -> amounts.count(Math.round(value));
            case OPERATIONS_PER_YEAR, VISITS_PER_YEAR, BED_DAYS_PER_YEAR -> amounts.roughCount(value);
            case EVENTS_PER_YEAR, DAYS -> amounts.small(value);
        };
    }
}
