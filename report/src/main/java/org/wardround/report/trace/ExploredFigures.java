package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.engine.plan.Contest;
import org.wardround.engine.plan.Ranking;
import org.wardround.engine.plan.Start;

/** What other budgets and other rankings would bring. */
final class ExploredFigures {
    private ExploredFigures() {}

    static List<Figure> of(ReviewResult result) {
        List<Figure> figures = new ArrayList<>();
        List<BudgetPoint> points = result.plan().budgetCurve();
        for (int p = 0; p < points.size(); p++) {
            figures.addAll(point("budget." + (p + 1), points.get(p)));
        }
        result.plan().contest().entries().forEach(entry -> figures.addAll(entry(entry)));
        return figures;
    }

    private static List<Figure> point(String id, BudgetPoint point) {
        List<String> chosen = chosen(point.starts());
        return List.of(
                new Figure(
                        id + ".per-year",
                        point.perYear().value(),
                        Unit.EUROS_PER_YEAR,
                        "budget-step",
                        List.of("hospital.budget")),
                new Figure(id + ".cost", point.cost(), Unit.EUROS, "cost-of-chosen", chosen),
                new Figure(id + ".loss", point.residualLoss(), Unit.EUROS, "best-for-budget", chosen),
                new Figure(id + ".late", point.lateQuarters(), Unit.COUNT, "late-quarters", chosen),
                new Figure(id + ".distance", point.gap(), Unit.SHARE, "proven-distance", chosen));
    }

    private static List<Figure> entry(Ranking entry) {
        String id = "ranking." + entry.id();
        List<String> chosen = chosen(entry.starts());
        String rule = switch (entry.id()) {
            case Contest.THIS_PLAN -> "loss-over-plan";
            default -> "ranked-" + entry.id();
        };
        return List.of(
                new Figure(id + ".cost", entry.cost(), Unit.EUROS, "cost-of-chosen", chosen),
                new Figure(id + ".loss", entry.residualLoss(), Unit.EUROS, rule, chosen),
                new Figure(id + ".late", entry.lateQuarters(), Unit.COUNT, "late-quarters", chosen),
                new Figure(id + ".drawn", entry.drawnMean(), Unit.EUROS, "mean-of-draws", chosen),
                new Figure(
                        id + ".plan-better",
                        entry.planBetter(),
                        Unit.SHARE,
                        "share-of-draws",
                        List.of("ranking.this-plan.loss", id + ".loss")),
                new Figure(
                        id + ".least-loss-better",
                        entry.leastLossBetter(),
                        Unit.SHARE,
                        "share-of-draws",
                        List.of("ranking.least-loss.loss", id + ".loss")));
    }

    private static List<String> chosen(List<Start> starts) {
        return starts.stream().map(Start::solutionId).toList();
    }
}
