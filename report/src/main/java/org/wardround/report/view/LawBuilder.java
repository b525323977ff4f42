package org.wardround.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.obligation.EntityClass;
import org.wardround.engine.obligation.ForceStatus;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.report.trace.DutyProgress;
import org.wardround.report.words.Clean;
import org.wardround.report.words.Words;

/** What the law asks and where the hospital stands, act by act. */
final class LawBuilder {
    private final ReviewResult result;
    private final Words words;
    private final Shown shown;

    LawBuilder(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.words = words;
        this.shown = shown;
    }

    BoardView.LawPart view() {
        Map<String, List<ObligationStanding>> byAct = new LinkedHashMap<>();
        result.standings()
                .forEach(standing -> byAct.computeIfAbsent(standing.obligation().act(), act -> new ArrayList<>())
                        .add(standing));
        return new BoardView.LawPart(
                words.line("board.law.lead", shown.part("duties.open"), shown.part("duties.open-after")),
                byAct.values().stream().map(this::act).toList());
    }

    private BoardView.ActPart act(List<ObligationStanding> standings) {
        ObligationStanding first = standings.getFirst();
        String act = first.obligation().act();
        String name = words.sayOrId("act", act);
        String national = Clean.line(first.act().name());
        return new BoardView.ActPart(
                national.isEmpty() || national.equalsIgnoreCase(name) ? name : name + " · " + national,
                status(first.act().status(), first.entityClass()),
                standings.stream().map(this::duty).toList());
    }

    private String status(ForceStatus status, EntityClass scope) {
        String force = words.name(status);
        if (status != ForceStatus.IN_FORCE) {
            return force;
        }
        return scope == EntityClass.ESSENTIAL ? force : force + " · " + words.name(scope);
    }

    private BoardView.DutyRow duty(ObligationStanding standing) {
        DutyProgress progress = DutyProgress.of(standing, result.plan());
        return new BoardView.DutyRow(
                Clean.line(standing.obligation().article()),
                words.of(standing.obligation().title()),
                style(progress),
                sentence(progress));
    }

    private static String style(DutyProgress progress) {
        return switch (progress) {
            case DutyProgress.Answered ignored -> "done";
            case DutyProgress.MostlyAnswered ignored -> "done";
            case DutyProgress.ByPlan ignored -> "planned";
            case DutyProgress.ProofMissing ignored -> "open";
            case DutyProgress.Open ignored -> "open";
            case DutyProgress.NotPlanned ignored -> "other";
            case DutyProgress.NotAsked ignored -> "other";
        };
    }

    private String sentence(DutyProgress progress) {
        return switch (progress) {
            case DutyProgress.Answered ignored -> words.say("duty.answered");
            case DutyProgress.MostlyAnswered ignored -> words.say("duty.mostly");
            case DutyProgress.ByPlan plan -> byPlan(plan);
            case DutyProgress.ProofMissing proof -> words.count("duty.proof", proof.answers());
            case DutyProgress.Open open -> words.say("duty.open", words.name(open.holdback()));
            case DutyProgress.NotPlanned ignored -> words.say("duty.not-planned");
            case DutyProgress.NotAsked ignored -> words.say("duty.not-asked");
        };
    }

    private String byPlan(DutyProgress.ByPlan plan) {
        String quarter = words.quarter(plan.quarter());
        return plan.proofMissing() == 0
                ? words.say("duty.by-plan", quarter)
                : words.say("duty.by-plan-and-proof", quarter, words.count("duty.proof", plan.proofMissing()));
    }
}
