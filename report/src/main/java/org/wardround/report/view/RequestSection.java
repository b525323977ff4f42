package org.wardround.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.plan.BudgetPoint;
import org.wardround.engine.plan.DutyOutcome;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.report.words.Clean;
import org.wardround.report.words.Words;

/** The budget request on one page: this money, these gaps closed. */
final class RequestSection {
    private final ReviewResult result;
    private final Plan plan;
    private final Words words;
    private final Shown shown;

    RequestSection(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.plan = result.plan();
        this.words = words;
        this.shown = shown;
    }

    List<Block> blocks() {
        if (plan.schedule().starts().isEmpty()) {
            return List.of(new Block.Prose(words.line("board.plan.empty")));
        }
        List<DutyOutcome> duties = plan.schedule().duties();
        long met = duties.stream().filter(DutyOutcome::met).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.line(
                "annex.request.money",
                shown.part("plan.cost.one-off"),
                shown.part("plan.cost.running"),
                plan.problem().quarters(),
                shown.part("plan.runs"),
                plan.schedule().starts().size())));
        blocks.addAll(grants());
        blocks.add(new Block.Prose(words.line(
                "annex.request.loss",
                shown.part("loss.now"),
                shown.part("loss.now.low"),
                shown.part("loss.now.high"),
                shown.part("loss.plan"),
                shown.part("loss.plan.low"),
                shown.part("loss.plan.high"))));
        if (duties.isEmpty()) {
            blocks.add(new Block.Prose(words.line("annex.request.no-duties")));
            return blocks;
        }
        blocks.add(new Block.Prose(words.line("annex.request.duties", met, duties.size())));
        blocks.add(grid());
        blocks.addAll(next());
        return blocks;
    }

    /** What grants may pay of it. */
    private List<Block> grants() {
        return new PlanEvaluator(plan.problem())
                .grants(plan.schedule().starts()).stream()
                        .<Block>map(use -> new Block.Prose(words.line(
                                "annex.request.grant",
                                Clean.line(use.grant().id()),
                                words.amounts().price(use.most().value()))))
                        .toList();
    }

    /** A row for each obligation with points that the plan closes or leaves open. */
    private Block grid() {
        Map<String, List<DutyOutcome>> byObligation = new TreeMap<>();
        for (DutyOutcome outcome : plan.schedule().duties()) {
            byObligation
                    .computeIfAbsent(outcome.duty().obligationId(), id -> new ArrayList<>())
                    .add(outcome);
        }
        GridBuilder grid = new GridBuilder(words, "request")
                .text("article")
                .text("title")
                .number("closed")
                .text("by")
                .text("until");
        for (ObligationStanding standing : result.standings()) {
            List<DutyOutcome> outcomes =
                    byObligation.getOrDefault(standing.obligation().id(), List.of());
            if (!outcomes.isEmpty()) {
                List<DutyOutcome> met =
                        outcomes.stream().filter(DutyOutcome::met).toList();
                TreeSet<String> by = new TreeSet<>();
                met.forEach(outcome -> by.add(outcome.by()));
                int last = met.stream().mapToInt(DutyOutcome::quarter).max().orElse(0);
                grid.row(
                        standing.obligation().article(),
                        words.of(standing.obligation().title()),
                        words.say("grid.request.of", met.size(), outcomes.size()),
                        String.join(", ", by),
                        met.isEmpty()
                                ? words.say("grid.request.not")
                                : words.quarter(plan.problem().first().plus(last)));
            }
        }
        return grid.build();
    }

    /** The next larger budget that closes more. */
    private List<Block> next() {
        int open = (int) plan.schedule().duties().stream()
                .filter(outcome -> !outcome.met())
                .count();
        List<BudgetPoint> curve = plan.budgetCurve();
        for (int p = 0; p < curve.size(); p++) {
            if (curve.get(p).factor() > 1 && curve.get(p).unmet() < open) {
                return List.of(new Block.Prose(words.line(
                        "annex.request.next",
                        shown.part("budget." + (p + 1) + ".per-year"),
                        open - curve.get(p).unmet())));
            }
        }
        return List.of();
    }
}
