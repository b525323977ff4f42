package org.wardround.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wardround.report.explain.Explanation;
import org.wardround.report.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Follows one figure of a result back to its inputs. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Follow one figure of a result back to its inputs.",
        description = {
            "",
            "Takes the id of a number on the board's page, a finding, a solution, a scenario, a challenge or an obligation,"
                    + " and says what it was made from: which advisory, which asset, which catalogue entry, which source.",
            ""
        },
        footer = {"", "Example: wardround explain samples/st-elara/result S7"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RESULT", description = "the result folder that plan wrote")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "a number on a page, or the id of a finding, solution, scenario, challenge or obligation")
    private String id = "";

    @Option(names = "--language", paramLabel = "CODE", description = "en or de (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        JsonNode result = ResultFile.in(folder);
        if (!Words.languages().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language " + language + " must be one of " + String.join(", ", Words.languages()) + ".");
        }
        Explanation explanation = Explanation.of(result, id, language);
        if (explanation.lines().isEmpty()) {
            List<String> similar = explanation.suggestions();
            throw new UnusableInput("There is nothing with the id " + id + " in this result."
                    + (similar.isEmpty() ? "" : " Did you mean: " + String.join(", ", similar) + "?"));
        }
        explanation.text().forEach(line -> spec.commandLine().getOut().println(Terminal.printable(line)));
        return ExitCode.FINE;
    }
}
