package org.wardround.optimizer;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Has the solver work on a program, and after a while, when it has not solved it, a search for good choices and the plain Java
 * solver too: what is easy for linear programs is soon done, and what is large is not.
 */
final class Pair {
    private static final long ALONE_SECONDS = 15;

    private final Program program;
    private final Supplier<List<int[]>> search;
    private final Settings settings;
    private final long deadline;

    /** The search gives choices that keep all rows, best first. */
    Pair(Program program, Supplier<List<int[]>> search, Settings settings) {
        this.program = program;
        this.search = search;
        this.settings = settings;
        this.deadline = System.nanoTime() + settings.time().toNanos();
    }

    ExactSolver.Answer solve() {
        ExactSolver solver = new ExactSolver(settings);
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<ExactSolver.Answer> exact = pool.submit(() -> solver.solve(program, List.of()));
            try {
                ExactSolver.Answer answer = exact.get(ALONE_SECONDS, TimeUnit.SECONDS);
                return answer.end() instanceof ExactSolver.End.Broken ? better(answer, plain(exact)) : answer;
            } catch (TimeoutException large) {
                Progress plain = plain(exact);
                if (plain.hasSolution() && plain.gap() <= settings.gap()) {
                    exact.cancel(true);
                    return plainly(plain, new ExactSolver.End.Done());
                }
                return better(exact.get(), plain);
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Without the solver. */
    ExactSolver.Answer solvePlainly(String reason) {
        return plainly(plain(this::inTime), new ExactSolver.End.Broken(reason));
    }

    private static Progress start(Program program, int[] ones) {
        double[] values = new double[program.size()];
        for (int v : ones) {
            values[v] = 1;
        }
        return new Progress(0, false, 0, program.objective(values), ones);
    }

    private boolean inTime() {
        return System.nanoTime() < deadline;
    }

    private Progress plain(Future<ExactSolver.Answer> exact) {
        return plain(() -> inTime() && (!exact.isDone() || broken(exact)));
    }

    private Progress plain(BooleanSupplier goesOn) {
        List<int[]> known = search.get();
        if (known.isEmpty()) {
            return Progress.NONE;
        }
        return PlainSolver.bounds(program)
                ? new PlainSolver(program, known.getFirst(), settings)
                        .solve(goesOn)
                        .progress()
                : start(program, known.getFirst());
    }

    private static boolean broken(Future<ExactSolver.Answer> exact) {
        return exact.state() != Future.State.SUCCESS || exact.resultNow().end() instanceof ExactSolver.End.Broken;
    }

    private static ExactSolver.Answer plainly(Progress progress, ExactSolver.End end) {
        return new ExactSolver.Answer(
                Arrays.stream(progress.ones()).boxed().toList(),
                progress.objective(),
                progress.bound(),
                progress.first(),
                progress.firstProven(),
                end);
    }

    /** The better choice of both, and the higher bound. */
    private ExactSolver.Answer better(ExactSolver.Answer exact, Progress plain) {
        boolean ours = plain.objective() < exact.objective();
        double objective = Math.min(plain.objective(), exact.objective());
        double bound = Math.min(objective, Math.max(plain.bound(), exact.bound()));
        boolean broken = exact.end() instanceof ExactSolver.End.Broken;
        boolean done = !broken && objective - bound <= settings.gap() * objective;
        return new ExactSolver.Answer(
                ours ? Arrays.stream(plain.ones()).boxed().toList() : exact.ones(),
                objective,
                bound,
                exact.first(),
                exact.firstProven(),
                done ? new ExactSolver.End.Done() : exact.end());
    }
}
