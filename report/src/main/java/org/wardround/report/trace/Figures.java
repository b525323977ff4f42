package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Quarter;

/**
 * Every number of a report. A page may only show a number that stands here, so that each can be followed back.
 *
 * @param byId in the order in which they are numbered; the position, from 1, is the small mark on pages
 */
public record Figures(Map<String, Marked> byId) {
    /** Copies the map, so that the record never changes. */
    public Figures {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /**
     * A number with its mark.
     *
     * @param mark position, from 1
     * @param figure the number
     */
    public record Marked(int mark, Figure figure) {}

    static Figures of(ReviewResult result, Ledger ledger, Sources sources) {
        List<Figure> all = new ArrayList<>();
        all.addAll(LossFigures.of(result));
        all.addAll(PlanFigures.of(result));
        all.addAll(ExploredFigures.of(result));
        all.addAll(WhyFigures.of(result));
        all.addAll(StateFigures.of(result, ledger));
        all.addAll(ScenarioFigures.of(result, sources));
        all.addAll(InsightFigures.of(result));
        all.addAll(SolutionFigures.of(result, sources));
        Map<String, Marked> byId = new LinkedHashMap<>();
        for (Figure figure : all) {
            if (byId.put(figure.id(), new Marked(byId.size() + 1, figure)) != null) {
                throw new IllegalStateException("The number " + figure.id() + " was made twice.");
            }
        }
        return new Figures(byId);
    }

    /**
     * A number.
     *
     * @param id its id
     * @return the number with its mark
     * @throws IllegalArgumentException when there is none
     */
    public Marked get(String id) {
        Marked marked = byId.get(id);
        if (marked == null) {
            throw new IllegalArgumentException("The number (" + id + ") must be in the list.");
        }
        return marked;
    }

    /**
     * The value of a number.
     *
     * @param id its id
     * @return the value in its unit
     */
    public double value(String id) {
        return get(id).figure().value();
    }

    /**
     * The beginning of the ids of a quarter's numbers.
     *
     * @param quarter the quarter
     * @return such as "plan.2027-q1"
     */
    public static String quarter(Quarter quarter) {
        return PlanFigures.key(quarter);
    }
}
