package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.risk.Information;
import org.wardround.engine.risk.Swing;

/** What the expected loss hangs on, and what it is worth to know more. */
final class InsightFigures {
    private InsightFigures() {}

    static List<Figure> of(ReviewResult result) {
        List<Figure> figures = new ArrayList<>();
        for (Swing swing : result.insight().swings()) {
            UnknownRef input = UnknownRef.of(swing.input());
            figures.add(swing("tornado." + input.id() + ".low", swing.atLow(), input));
            figures.add(swing("tornado." + input.id() + ".high", swing.atHigh(), input));
        }
        Information information = result.insight().information();
        List<String> from = List.of("loss.now", "plan.cost");
        figures.add(new Figure("information.all", information.all().euros(), Unit.EUROS, "worth-of-knowing-all", from));
        for (Information.InputWorth one : information.inputs()) {
            UnknownRef input = UnknownRef.of(one.input());
            figures.add(new Figure(
                    "information." + input.id(),
                    one.worth().euros(),
                    Unit.EUROS,
                    "worth-of-knowing",
                    List.of(input.from(), "loss.now", "plan.cost")));
        }
        return figures;
    }

    private static Figure swing(String id, double value, UnknownRef input) {
        return new Figure(id, value, Unit.EUROS_PER_YEAR, "one-input-at-its-end", List.of(input.from(), "loss.now"));
    }
}
