package org.wardround.optimizer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.wardround.engine.plan.HeuristicPlanner;
import org.wardround.engine.plan.PlanEvaluator;
import org.wardround.engine.plan.Planner;
import org.wardround.engine.plan.PlanningProblem;
import org.wardround.engine.plan.Schedule;
import org.wardround.engine.plan.Start;
import org.wardround.engine.plan.Stop;

/**
 * The exact planner. It begins with a plan by rules of thumb, has the solver improve it and prove a bound in a process
 * of its own, judges by the engine what comes back, and falls back on its first plan where no solver can run.
 */
public final class OrToolsPlanner implements Planner {
    private static final int PROCESSES = 2;
    private static final long PLAIN_NODES = 2_000;

    private final ExactSolver solver;
    private final Settings settings;
    private final OrToolsPlanner compared;
    private final OrToolsPlanner rough;

    /** With the usual settings and cache folder: plans that are only compared stop earlier. */
    public OrToolsPlanner() {
        this.solver = new ExactSolver(Settings.USUAL);
        this.settings = Settings.USUAL;
        this.compared = new OrToolsPlanner(Settings.COMPARED);
        this.rough = new OrToolsPlanner(Settings.ROUGH);
    }

    /**
     * With the usual cache folder.
     *
     * @param settings when the solver stops
     */
    public OrToolsPlanner(Settings settings) {
        this(new ExactSolver(settings), settings);
    }

    /**
     * With a cache folder.
     *
     * @param settings when the solver stops
     * @param cache folder into which native libraries are unpacked once
     */
    public OrToolsPlanner(Settings settings, Path cache) {
        this(new ExactSolver(settings, cache), settings);
    }

    OrToolsPlanner(ExactSolver solver, Settings settings) {
        this.solver = solver;
        this.settings = settings;
        this.compared = this;
        this.rough = this;
    }

    @Override
    public Schedule plan(PlanningProblem problem) {
        return plan(problem, List.of());
    }

    /** Begins with the known plans, too. */
    private Schedule plan(PlanningProblem problem, List<List<Start>> known) {
        HeuristicPlanner heuristic = new HeuristicPlanner();
        PlanEvaluator evaluator = new PlanEvaluator(problem);
        List<List<Start>> usable = evaluator.usable(known);
        Schedule begin = heuristic.plan(problem);
        if (!usable.isEmpty()) {
            Schedule other = heuristic.improve(problem, usable.getFirst());
            begin = evaluator.better(other.starts(), begin.starts()) ? other : begin;
        }
        PlanProgram plan = new PlanProgram(problem);
        if (plan.program().size() == 0) {
            return evaluator.schedule(begin.starts(), begin.aim(), new Stop.Proven(0));
        }
        ExactSolver.Answer answer = solver.solve(plan.program(), ones(plan, begin.starts(), usable));
        if (answer.end() instanceof ExactSolver.End.Broken && PlainSolver.bounds(plan.program())) {
            return plainly(plan, evaluator, begin);
        }
        List<Start> found = plan.starts(answer.ones());
        boolean sound = answer.objective() < Double.POSITIVE_INFINITY
                && evaluator.breaches(found).isEmpty();
        List<Start> best = sound && evaluator.better(found, begin.starts()) ? found : begin.starts();
        Schedule improved = heuristic.improve(problem, best);
        return judged(evaluator, improved, answer);
    }

    /** Where no solver can run: the same bound is proven in plain Java, as far as some nodes go. */
    private Schedule plainly(PlanProgram plan, PlanEvaluator evaluator, Schedule begin) {
        Settings few = new Settings(settings.gap(), Math.min(settings.nodes(), PLAIN_NODES), settings.time());
        Progress progress = new PlainSolver(plan.program(), plan.ones(begin.starts()), few)
                .solve(() -> true)
                .progress();
        List<Start> found = plan.starts(Arrays.stream(progress.ones()).boxed().toList());
        boolean sound = evaluator.breaches(found).isEmpty();
        List<Start> best = sound && evaluator.better(found, begin.starts()) ? found : begin.starts();
        Schedule improved = new HeuristicPlanner().improve(evaluator.problem(), best);
        double bound = Math.max(improved.lowerBound(), progress.bound());
        return evaluator.schedule(
                improved.starts(), bound, new Stop.Heuristic(PlanEvaluator.gap(improved.aim(), bound)));
    }

    @Override
    public List<Schedule> planAll(List<Task> tasks) {
        try (ExecutorService pool = Executors.newFixedThreadPool(PROCESSES)) {
            List<Future<Schedule>> futures = new ArrayList<>();
            for (Task task : tasks) {
                OrToolsPlanner planner = switch (task.precision()) {
                    case FULL -> this;
                    case COMPARED -> compared;
                    case ROUGH -> rough;
                };
                futures.add(pool.submit(() -> planner.plan(task.problem(), task.known())));
            }
            List<Schedule> schedules = new ArrayList<>();
            for (Future<Schedule> future : futures) {
                schedules.add(future.get());
            }
            return schedules;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<int[]> ones(PlanProgram plan, List<Start> begin, List<List<Start>> known) {
        return Stream.concat(Stream.of(begin), known.stream())
                .distinct()
                .map(plan::ones)
                .toList();
    }

    /** The bound of the solver counts only where the plan is as early for the law as the solver says is possible. */
    private Schedule judged(PlanEvaluator evaluator, Schedule schedule, ExactSolver.Answer answer) {
        double loss = schedule.aim();
        boolean asEarly = answer.firstProven()
                && evaluator.unmet(schedule.starts()) <= evaluator.unmet(List.of()) + Math.rint(answer.first());
        double bound = asEarly ? Math.max(answer.bound(), schedule.lowerBound()) : schedule.lowerBound();
        double gap = PlanEvaluator.gap(loss, bound);
        boolean byTime = answer.end() instanceof ExactSolver.End.Limited limited && limited.byTime();
        Stop stop;
        if (asEarly && gap <= settings.gap() * (1 + 1e-6)) {
            stop = new Stop.Proven(gap);
        } else if (byTime) {
            stop = new Stop.TimeLimit(gap);
        } else if (answer.end() instanceof ExactSolver.End.Broken) {
            stop = new Stop.Heuristic(gap);
        } else {
            stop = new Stop.NodeLimit(gap);
        }
        return evaluator.schedule(schedule.starts(), bound, stop);
    }
}
