package org.wardround.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardround.engine.plan.HeuristicPlanner;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.Schedule;
import org.wardround.engine.plan.Stop;
import org.wardround.testkit.RandomPlans;

class SolverProcessTest {
    private static final Wire.Question QUESTION = new Wire.Question(
            new Program(1, List.of(), Linear.NONE, List.of()), new Settings(0, 1, Duration.ofMillis(1)), List.of());

    private static SolverProcess.Ending ask(String script) {
        return new SolverProcess(List.of("sh", "-c", script), Duration.ofSeconds(20)).ask(QUESTION);
    }

    @Test
    void whatWasSaidBeforeACrashIsKept() {
        SolverProcess.Ending ending =
                ask("cat > /dev/null & echo 'noise'; echo 'wardround standing 0 true 5.0 7.0 1 0'; " + "kill -SEGV $$");

        assertThat(ending.finished()).isFalse();
        assertThat(ending.progress()).isEqualTo(new Progress(0, true, 5, 7, new int[] {0}));
        assertThat(ending.reason()).isNotEmpty();
    }

    @Test
    void aReasonIsPassedOn() {
        assertThat(ask("echo 'wardround failed no such library'").reason()).isEqualTo("no such library");
    }

    @Test
    void aProcessThatIsNotThereIsAnEndingNotACrash() {
        SolverProcess.Ending ending =
                new SolverProcess(List.of("/no/such/program"), Duration.ofSeconds(1)).ask(QUESTION);

        assertThat(ending.finished()).isFalse();
        assertThat(ending.reason()).startsWith("could not start");
    }

    @Test
    void aProcessThatHangsIsStoppedAndWhatItSaidIsKept() {
        String script = "echo 'wardround standing 0 true 5.0 7.0 1 0'; exec sleep 600";

        SolverProcess.Ending ending =
                new SolverProcess(List.of("sh", "-c", script), Duration.ofSeconds(2)).ask(QUESTION);

        assertThat(ending.finished()).isFalse();
        assertThat(ending.progress().bound()).isEqualTo(5);
    }

    @Test
    void aClockThatStrikesIsSaid() {
        PlanningProblem problem = RandomPlans.problem(8, 10, 8);

        Schedule schedule = new OrToolsPlanner(new Settings(0, 1_000_000, Duration.ofMillis(1))).plan(problem);

        assertThat(new PlanEvaluator(problem).breaches(schedule.starts())).isEmpty();
        assertThat(schedule.stop()).isInstanceOf(Stop.TimeLimit.class);
    }

    @Test
    void aPlanWithoutSolverIsAnHonestOne(@TempDir Path folder) throws IOException {
        PlanningProblem problem = RandomPlans.problem(8, 10, 8);
        // The cache cannot be made where a file is.
        Path file = Files.createFile(folder.resolve("file"));

        Schedule schedule = new OrToolsPlanner(Settings.USUAL, file).plan(problem);

        PlanEvaluator evaluator = new PlanEvaluator(problem);
        Schedule heuristic = new HeuristicPlanner().plan(problem);
        Schedule exact = new OrToolsPlanner().plan(problem);
        assertThat(evaluator.breaches(schedule.starts())).isEmpty();
        assertThat(evaluator.better(heuristic.starts(), schedule.starts())).isFalse();
        assertThat(schedule.lowerBound()).isLessThanOrEqualTo(exact.aim() * (1 + 1e-9));
        assertThat(schedule.stop()).isInstanceOf(Stop.Heuristic.class);
        assertThat(schedule.stop().gap()).isLessThan(heuristic.stop().gap());
    }

    @Test
    void nativesAreUnpackedOnceAndWhole(@TempDir Path cache) throws IOException {
        Path first = Natives.unpack(cache);
        Path second = Natives.unpack(cache);

        assertThat(second).isEqualTo(first);
        try (var files = Files.list(cache)) {
            assertThat(files).containsExactly(first);
        }
        assertThat(first.resolve(System.mapLibraryName("jniortools"))).isRegularFile();
    }

    @Test
    void questionsComeBackBitByBit() throws IOException {
        Program program = new Program(
                3,
                List.of(new Program.Row(
                        new Linear(new int[] {0, 2}, new double[] {0.1, -1.0 / 3}), Double.NEGATIVE_INFINITY, 1e-300)),
                new Linear(new int[] {1}, new double[] {-1}),
                List.of(new Program.Term(Math.PI, 0.01, new Linear(new int[] {1}, new double[] {0.7}))));
        Wire.Question question =
                new Wire.Question(program, new Settings(1e-4, 7, Duration.ofSeconds(3)), List.of(new int[] {0, 2}));

        Wire.Question read = Wire.read(new java.io.BufferedReader(new java.io.StringReader(Wire.write(question))));

        assertThat(read.program()).isEqualTo(program);
        assertThat(read.settings()).isEqualTo(question.settings());
        assertThat(read.known().getFirst()).containsExactly(0, 2);
    }
}
