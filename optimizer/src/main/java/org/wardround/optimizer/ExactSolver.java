package org.wardround.optimizer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Solves programs in a process of its own.
 */
public final class ExactSolver {
    private final Settings settings;
    private final Path cache;

    /**
     * A solver with the usual cache folder for its native libraries.
     *
     * @param settings when it stops
     */
    public ExactSolver(Settings settings) {
        this(settings, usualCache());
    }

    /**
     * A solver.
     *
     * @param settings when it stops
     * @param cache folder into which native libraries are unpacked once
     */
    public ExactSolver(Settings settings, Path cache) {
        this.settings = settings;
        this.cache = cache;
    }

    /**
     * The answer.
     *
     * @param ones the variables that are 1; empty when nothing was found, too
     * @param objective the sum of the terms there; infinite when nothing was found
     * @param bound what no solution with the smallest first form goes below
     * @param first the smallest first form
     * @param firstProven whether no smaller first form is possible
     * @param end how the solver ended
     */
    public record Answer(
            List<Integer> ones, double objective, double bound, double first, boolean firstProven, End end) {
        /** Copies the list, so that the record never changes. */
        public Answer {
            ones = List.copyOf(ones);
        }

        /**
         * The relative gap.
         *
         * @return (objective - bound) / objective, at least 0
         */
        public double gap() {
            return objective > 0 && objective < Double.POSITIVE_INFINITY
                    ? Math.max(0, (objective - bound) / objective)
                    : 0;
        }
    }

    /** How the solver ended. */
    public sealed interface End permits End.Done, End.Limited, End.Broken {
        /** It proved the gap that was asked for, or that there is nothing to find. */
        record Done() implements End {}

        /**
         * A limit struck.
         *
         * @param byTime whether it was the time, so that the answer cannot be repeated exactly
         */
        record Limited(boolean byTime) implements End {}

        /**
         * It could not run, crashed or was stopped.
         *
         * @param reason what is known
         */
        record Broken(String reason) implements End {}
    }

    /**
     * Solves.
     *
     * @param program the program
     * @param known solutions to begin with, as the variables that are 1
     * @return the best that was found; never throws for what the solver does
     */
    public Answer solve(Program program, List<int[]> known) {
        long begin = System.nanoTime();
        SolverProcess.Ending ending;
        try {
            ending = new SolverProcess(Natives.unpack(cache)).ask(new Wire.Question(program, settings, known));
        } catch (IOException failed) {
            ending = new SolverProcess.Ending(Progress.NONE, false, String.valueOf(failed.getMessage()));
        }
        boolean timeIsUp = System.nanoTime() - begin >= settings.time().toNanos();
        Progress progress = ending.progress();
        End end;
        if (!ending.finished()) {
            end = timeIsUp ? new End.Limited(true) : new End.Broken(ending.reason());
        } else if (progress.bound() == Double.POSITIVE_INFINITY) {
            end = new End.Done();
        } else if (progress.firstProven() && progress.hasSolution() && progress.gap() <= settings.gap() * (1 + 1e-6)) {
            end = new End.Done();
        } else {
            end = new End.Limited(timeIsUp);
        }
        return new Answer(
                java.util.Arrays.stream(progress.ones()).boxed().toList(),
                progress.objective(),
                progress.bound(),
                progress.first(),
                progress.firstProven(),
                end);
    }

    private static Path usualCache() {
        String home = System.getProperty("user.home", ".");
        String set = System.getenv("XDG_CACHE_HOME");
        String windows = System.getenv("LOCALAPPDATA");
        Path base = set != null && !set.isBlank()
                ? Path.of(set)
                : windows != null && !windows.isBlank() ? Path.of(windows) : Path.of(home, ".cache");
        return base.resolve("wardround").resolve("natives");
    }
}
