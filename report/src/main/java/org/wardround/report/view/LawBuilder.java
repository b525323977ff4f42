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
import org.wardround.report.words.DutyWords;
import org.wardround.report.words.Words;

/** What the law asks and where the hospital stands, act by act. */
final class LawBuilder {
    private final ReviewResult result;
    private final Words words;
    private final Shown shown;
    private final DutyWords duties;

    LawBuilder(ReviewResult result, Words words, Shown shown) {
        this.result = result;
        this.words = words;
        this.shown = shown;
        this.duties = new DutyWords(words);
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
                duties.of(progress));
    }

    private static String style(DutyProgress progress) {
        return switch (progress) {
            case DutyProgress.Answered ignored -> "done";
            case DutyProgress.MostlyAnswered ignored -> "mostly";
            case DutyProgress.ByPlan ignored -> "planned";
            case DutyProgress.ProofMissing ignored -> "open";
            case DutyProgress.Open ignored -> "open";
            case DutyProgress.NotPlanned ignored -> "other";
            case DutyProgress.NotAsked ignored -> "other";
        };
    }
}
