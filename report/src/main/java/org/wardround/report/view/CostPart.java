package org.wardround.report.view;

import java.util.Comparator;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.risk.ScenarioRisk;
import org.wardround.report.trace.Trace;
import org.wardround.report.words.Line;
import org.wardround.report.words.Words;

/** What it may cost, now and with the plan. */
final class CostPart {
    private final ReviewResult result;
    private final Words words;
    private final Shown shown;
    private final Trace trace;

    CostPart(ReviewResult result, Words words, Shown shown, Trace trace) {
        this.result = result;
        this.words = words;
        this.shown = shown;
        this.trace = trace;
    }

    BoardView.Cost view() {
        return new BoardView.Cost(
                words.line(
                        "board.cost.lead",
                        shown.part("loss.now"),
                        shown.part("loss.now.low"),
                        shown.part("loss.now.high"),
                        shown.part("loss.now.quiet-years")),
                List.of(
                        pair("expected", "loss", ""),
                        pair("1-in-20", "loss", ".1-in-20"),
                        pair("operations", "care", ".operations"),
                        pair("visits", "care", ".visits"),
                        pair("bed-days", "care", ".bed-days")),
                parts());
    }

    private BoardView.Pair pair(String label, String room, String what) {
        Line now = words.line("plain", shown.part(room + ".now" + what));
        Line then = words.line("plain", shown.part(room + ".plan" + what));
        return new BoardView.Pair(words.say("board.cost." + label), now, then);
    }

    private List<BoardView.Share> parts() {
        List<ScenarioRisk> risks = result.risk().scenarios().stream()
                .sorted(Comparator.comparing(ScenarioRisk::expectedLoss).reversed())
                .toList();
        double most = risks.stream()
                .mapToDouble(risk -> risk.expectedLoss().value())
                .max()
                .orElse(0);
        return risks.stream()
                .map(risk -> {
                    String id = "scenario." + risk.scenario().id() + ".loss";
                    double value = trace.figures().value(id);
                    int percent = most > 0 ? (int) Math.round(100 * value / most) : 0;
                    return new BoardView.Share(words.of(risk.scenario().name()), shown.line(id), percent);
                })
                .toList();
    }
}
