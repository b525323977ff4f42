package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.risk.LossPicture;
import org.wardround.engine.risk.PlainScenario;
import org.wardround.engine.risk.Risk;
import org.wardround.engine.risk.Simulation;
import org.wardround.engine.risk.YearlyLoss;
import org.wardround.formats.problem.ScenarioFile;
import org.wardround.formats.problem.ScenarioFile.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Simulates loss scenarios from a file. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        header = "Simulate loss scenarios from a file, for researchers and other programs.",
        description = {
            "",
            "Reads loss scenarios in JSON (docs/scenario-format.md) and prints what years lose, by scenario and in all;"
                    + " where the file names solutions, also with these in place, in the very same years.",
            ""
        },
        footer = {"", "Example: wardround simulate scenarios.json --years 1000000 --format json"})
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 100_000_000;

    @Parameters(index = "0", paramLabel = "SCENARIOS", description = "loss scenarios in JSON")
    private Path file = Path.of("");

    @Option(names = "--years", paramLabel = "NUMBER", description = "simulated years (default: ${DEFAULT-VALUE})")
    private int years = 100_000;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "same seed, same years (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (years < 1_000 || years > MOST_YEARS) {
            throw new ParameterException(spec.commandLine(), "--years must be 1000 to " + MOST_YEARS + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ".");
        }
        Read<Optional<Scenarios>> read = ScenarioFile.read(file);
        new ProblemList(read.problems()).printAll(spec.commandLine().getErr());
        Scenarios scenarios = read.value()
                .orElseThrow(() -> new UnusableInput("The scenarios in " + file + " cannot be simulated as they are."));
        Risk risk = PlainScenario.risk(scenarios.scenarios(), scenarios.badYear(), Source.ownValue());
        List<Set<String>> sets =
                scenarios.inPlace().isEmpty() ? List.of(Set.of()) : List.of(Set.of(), scenarios.inPlace());
        List<LossPicture> pictures = Simulation.all(risk, sets, years, seed);
        ObjectNode answer = new JsonMapper().createObjectNode();
        answer.put("years", years);
        answer.put("seed", seed);
        picture(answer.putObject("before"), scenarios, Set.of(), pictures.getFirst());
        if (sets.size() > 1) {
            picture(answer.putObject("after"), scenarios, scenarios.inPlace(), pictures.getLast());
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON ->
                out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
            case TEXT -> text(answer, "", out);
        }
        return ExitCode.FINE;
    }

    private static void picture(ObjectNode node, Scenarios scenarios, Set<String> inPlace, LossPicture picture) {
        node.put(
                "mean",
                scenarios.scenarios().stream()
                        .mapToDouble(one -> one.expectedLoss(scenarios.badYear(), inPlace))
                        .sum());
        yearly(node, picture.yearly());
        node.put("standard_error", picture.standardError());
        ObjectNode by = node.putObject("scenarios");
        for (PlainScenario one : scenarios.scenarios()) {
            ObjectNode entry = by.putObject(one.id());
            entry.put("mean", one.expectedLoss(scenarios.badYear(), inPlace));
            yearly(entry, Objects.requireNonNull(picture.yearlyByScenario().get(one.id())));
        }
        var curve = node.putArray("curve");
        picture.curve()
                .forEach(point -> curve.addObject().put("loss", point.euros()).put("probability", point.probability()));
    }

    private static void yearly(ObjectNode node, YearlyLoss yearly) {
        node.put("simulated_mean", yearly.simulatedMean());
        node.put("p10", yearly.years().p10());
        node.put("p50", yearly.years().p50());
        node.put("p90", yearly.years().p90());
        node.put("value_at_risk_95", yearly.loss1in20());
        node.put("value_at_risk_99", yearly.loss1in100());
        node.put("expected_shortfall_95", yearly.shortfall95());
        node.put("expected_shortfall_99", yearly.shortfall99());
        node.put("no_loss_years", yearly.noLossYears());
    }

    private static void text(ObjectNode node, String indent, PrintWriter out) {
        node.properties().forEach(member -> {
            if (member.getValue() instanceof ObjectNode inner) {
                out.println(indent + Terminal.printable(member.getKey()));
                text(inner, indent + "  ", out);
            } else if (!member.getValue().isArray()) {
                out.println(indent + member.getKey() + " " + member.getValue().asString());
            }
        });
    }
}
