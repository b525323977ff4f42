package org.wardround.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.finding.Findings;
import org.wardround.engine.finding.InventoryFacts;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.plan.Contest;
import org.wardround.engine.plan.LeftAlone;
import org.wardround.engine.plan.Plan;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.Schedule;
import org.wardround.engine.plan.Stability;
import org.wardround.engine.plan.Stop;
import org.wardround.engine.plan.Why;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.RunState;
import org.wardround.engine.risk.Band;
import org.wardround.engine.risk.Care;
import org.wardround.engine.risk.Information;
import org.wardround.engine.risk.Insight;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.YearlyLoss;
import org.wardround.report.fixture.Fixture;

final class EmptyResultTest {
    @TempDir
    Path folder;

    @Test
    void aResultWithNothingInItIsStillAReport() {
        TreeMap<String, byte[]> files = Written.files(nothing(Fixture.result()), folder);
        assertThat(files).hasSize(12);
        assertThat(Written.words(files.get("board.en.html")))
                .contains("With this budget and these staff hours, no measure can be started.")
                .contains("We read no security notices");
    }

    private static ReviewResult nothing(ReviewResult full) {
        LossPicture quiet = new LossPicture(
                1_000,
                1,
                0,
                0,
                new Band(0, 0, 0),
                new YearlyLoss(0, new Band(0, 0, 0), 0, 0, 0, 0, 1),
                List.of(),
                new Care(0, 0, 0),
                new TreeMap<>(),
                new TreeMap<>());
        PlanningProblem problem = new PlanningProblem(
                full.plan().problem().first(),
                1,
                List.of(),
                List.of(),
                List.of(),
                full.plan().problem().limits());
        Plan plan = new Plan(
                problem,
                new Schedule(List.of(), 0, 0, List.of(), new Stop.Heuristic(0)),
                0,
                new TreeMap<>(),
                Why.NOTHING,
                List.of(),
                new Contest(0, 0, List.of()),
                List.of(),
                Stability.NOT_ASKED,
                LeftAlone.NOTHING);
        return new ReviewResult(
                full.input(),
                Corrected.none(new Matches(List.of(), List.of())),
                RunState.NONE,
                List.of(),
                new Findings(List.of(), new InventoryFacts(0, 0, 0, 0, 0, 0, 0, 0, new TreeMap<>())),
                List.of(),
                List.of(),
                new Risk(List.of(), full.risk().assumptions()),
                quiet,
                quiet,
                plan,
                List.of(),
                new Insight(List.of(), Information.none()));
    }
}
