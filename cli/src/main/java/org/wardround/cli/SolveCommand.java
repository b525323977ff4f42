package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.formats.problem.PortfolioFile;
import org.wardround.optimizer.ExactSolver;
import org.wardround.optimizer.PortfolioSolver;
import org.wardround.optimizer.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Solves a planning problem from a file. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        header = "Solve a planning problem from a file, for researchers and other programs.",
        description = {
            "",
            "Reads a problem in JSON (docs/problem-format.md) or a weapon-target assignment, and prints the best choice"
                    + " that was found, what it leaves, and a bound that no choice goes below.",
            ""
        },
        footer = {"", "Example: wardround solve problem.json --gap 0.001 --time-limit 60 --format json"})
final class SolveCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBLEM", description = "a problem in JSON, or a weapon-target assignment")
    private Path file = Path.of("");

    @Option(
            names = "--gap",
            paramLabel = "SHARE",
            description = "stop when no choice can be better by more than this share (default: ${DEFAULT-VALUE})")
    private double gap = 0.001;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "stop after this time (default: ${DEFAULT-VALUE})")
    private int timeLimit = 60;

    @Option(
            names = "--plain-java",
            description = "do without the solver's native code, as where it cannot run; says so in the answer")
    private boolean plain;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (!(gap >= 0 && gap < 1) || timeLimit < 1 || timeLimit > 1_000_000) {
            throw new ParameterException(
                    spec.commandLine(), "--gap must be 0 or more and below 1, --time-limit 1 to 1000000 seconds.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ".");
        }
        Read<Optional<Portfolio>> read = PortfolioFile.read(file);
        ProblemList problems = new ProblemList(read.problems());
        problems.printAll(spec.commandLine().getErr());
        Portfolio problem = read.value()
                .orElseThrow(() -> new UnusableInput("The problem in " + file + " cannot be solved as it is."));
        Settings settings = new Settings(gap, Long.MAX_VALUE / 4, Duration.ofSeconds(timeLimit));
        PortfolioSolver solver = new PortfolioSolver(problem);
        PortfolioSolver.Found found = plain ? solver.solvePlainly(settings) : solver.solve(settings);
        if (found.end() instanceof ExactSolver.End.Broken broken) {
            spec.commandLine()
                    .getErr()
                    .println("The solver had no part in this (" + broken.reason()
                            + "); found and bounded in plain Java.");
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> text(problem, found, out);
            case JSON -> out.println(json(problem, found));
        }
        return found.any() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static String status(PortfolioSolver.Found found, double gap) {
        boolean limited = !(found.end() instanceof ExactSolver.End.Done);
        if (found.any()) {
            return found.gap() <= gap * (1 + 1e-6) ? "proven" : "limit";
        }
        return limited ? "nothing-found" : "infeasible";
    }

    private void text(Portfolio problem, PortfolioSolver.Found found, PrintWriter out) {
        out.println(Terminal.printable(problem.name()) + ": "
                + switch (status(found, gap)) {
                    case "proven" -> "proven within the gap";
                    case "limit" -> "the time limit came before the proof";
                    case "infeasible" -> "no choice keeps all limits; the solver has proven it";
                    default -> "nothing was found before the time limit";
                });
        if (found.any()) {
            out.println("objective " + found.objective());
            out.println("bound     " + found.bound());
            out.println("gap       " + String.format(Locale.ROOT, "%.6f %%", 100 * found.gap()));
            found.starts()
                    .forEach((id, period) -> out.println(
                            "  " + Terminal.printable(id) + (problem.periods() > 1 ? " from quarter " + period : "")));
        }
    }

    private String json(Portfolio problem, PortfolioSolver.Found found) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode answer = mapper.createObjectNode();
        answer.put("name", problem.name());
        answer.put("status", status(found, gap));
        answer.put("solver", found.end() instanceof ExactSolver.End.Broken ? "plain-java" : "scip");
        if (found.any()) {
            answer.put("objective", found.objective());
            answer.put("bound", found.bound());
            answer.put("gap", found.gap());
        }
        ArrayNode chosen = answer.putArray("chosen");
        List.copyOf(found.starts().keySet()).forEach(chosen::add);
        ObjectNode starts = answer.putObject("starts");
        found.starts().forEach(starts::put);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }
}
