package org.wardround.report.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.kernel.Hours;
import org.wardround.engine.plan.Choice;
import org.wardround.engine.solution.Offer;
import org.wardround.engine.solution.Scaling;
import org.wardround.engine.solution.Solution;

/** What each solution costs here, and what it changes. */
final class SolutionFigures {
    private SolutionFigures() {}

    static List<Figure> of(ReviewResult result, Sources sources) {
        List<Figure> figures = new ArrayList<>();
        for (Offer offer : result.offers()) {
            if (Own.choosable(offer)) {
                figures.addAll(offer(offer, sources));
                Choice choice = result.plan().choices().get(offer.solution().id());
                if (choice != null) {
                    figures.add(worth(offer.solution(), choice));
                }
            }
        }
        return figures;
    }

    private static List<Figure> offer(Offer offer, Sources sources) {
        Solution solution = offer.solution();
        String id = "solution." + solution.id();
        List<String> cost = from(
                id + ".cost",
                sources.id(solution.cost().source()),
                solution.cost().scaling());
        List<String> effort = from(
                id + ".effort",
                sources.id(solution.effort().source()),
                solution.effort().scaling());
        double hours = offer.hours().values().stream().mapToDouble(Hours::value).sum();
        return List.of(
                new Figure(id + ".one-off", offer.oneOff().value(), Unit.EUROS, "scaled", cost),
                new Figure(id + ".per-year", offer.perYear().value(), Unit.EUROS_PER_YEAR, "scaled", cost),
                new Figure(id + ".hours", hours, Unit.HOURS, "scaled", effort));
    }

    private static Figure worth(Solution solution, Choice choice) {
        double euros = switch (choice) {
            case Choice.ForTheLaw law -> law.lossWithout();
            case Choice.ForTheRisk risk -> risk.lossWithout();
            case Choice.AsWished wished -> wished.lossWithout();
            case Choice.NoRoom noRoom -> noRoom.lossWith();
            case Choice.AsPrerequisite ignored -> 0;
            case Choice.NoUse ignored -> 0;
            case Choice.Instead ignored -> 0;
        };
        List<String> from = solution.effects().stream()
                .map(effect -> "solution." + solution.id() + ".effect." + effect.scenario() + "."
                        + effect.lever().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return new Figure("solution." + solution.id() + ".worth", euros, Unit.EUROS, "loss-difference", from);
    }

    private static List<String> from(String input, String source, Scaling scaling) {
        List<String> from = new ArrayList<>(List.of(input, source));
        from.addAll(ScaleRef.of(scaling));
        return from;
    }
}
