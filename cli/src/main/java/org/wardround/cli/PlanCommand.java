package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wardround.engine.Catalogue;
import org.wardround.engine.Review;
import org.wardround.engine.ReviewInput;
import org.wardround.engine.ReviewResult;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Quarter;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.plan.Depth;
import org.wardround.formats.hospital.HospitalFiles;
import org.wardround.formats.hospital.InventoryAccount;
import org.wardround.optimizer.OrToolsPlanner;
import org.wardround.report.InputAccount;
import org.wardround.report.ReportFolder;
import org.wardround.report.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The whole way: from a hospital's own files to a plan it can afford. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        header = "From a hospital's own files to a plan it can afford.",
        description = {
            "",
            "Reads a hospital's folder (only inventory.csv or inventory.xlsx is compulsory), compares it with the security"
                    + " notices in the feed folder, and writes a page for the board, a technical annex, the plan as a"
                    + " table, and result.json, in which every number can be followed with explain.",
            ""
        },
        footer = {
            "",
            "Examples: wardround plan samples/st-elara --budget 250000 --quarters 8",
            "  wardround plan samples/st-elara --out what-if --pin S7 --without S21 --compare samples/st-elara/result"
        })
final class PlanCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "the hospital's folder")
    private Path folder = Path.of("");

    @Option(
            names = "--feeds",
            paramLabel = "FOLDER",
            description = "folder of security notices, any tree of files (default: feeds/ in the hospital's folder)")
    private List<Path> feeds = List.of();

    @Mixin
    private IndexOption kept = new IndexOption();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "where results go (default: result/ in the hospital's folder)")
    private List<Path> out = List.of();

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            description = "money per year in the hospital's currency, one-off and running together, instead of the"
                    + " budget in hospital.yaml")
    private List<Double> budget = List.of();

    @Option(
            names = "--quarters",
            paramLabel = "N",
            description = "length of the plan, 1 to 40 (default: ${DEFAULT-VALUE})")
    private int quarters = 8;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the simulation (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "simulated years, 1,000 to 10,000,000 (default: ${DEFAULT-VALUE})")
    private int years = 100_000;

    @Option(
            names = "--frontier",
            description =
                    "plan for some twenty budgets from nothing to everything, not for a few; takes up to a minute")
    private boolean frontier;

    @Option(
            names = "--stability",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "50",
            description =
                    "plan anew for N draws of rates, losses and effects, to see what of the plan holds, 1 to 1,000"
                            + " (50 when no number is given); takes about a second each")
    private List<Integer> stability = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day that the review speaks of, such as 2026-11-24 (default: today)")
    private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--aim",
            paramLabel = "AIM",
            converter = PlanAim.Converter.class,
            description =
                    "what the plan makes small after the law: expected-loss, or shortfall, the mean of the worst 5 %% of"
                            + " years (default: expected-loss)")
    private PlanAim aim = PlanAim.EXPECTED_LOSS;

    @Option(
            names = "--fail-on",
            paramLabel = "CRITICALITY",
            description = "exit 1 when a finding has this criticality (1 to 5) or more")
    private List<Integer> failOn = List.of();

    @Option(
            names = "--compare",
            paramLabel = "RESULT",
            description = "result folder of an earlier plan: says what is different now")
    private List<Path> compare = List.of();

    @Mixin
    private SectorOption sector = new SectorOption();

    @Mixin
    private WhatIf whatIf = new WhatIf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        checkOptions();
        List<JsonNode> earlier = new ArrayList<>();
        for (Path result : compare) {
            earlier.add(ResultFile.in(result));
        }
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err);
        Sources sources = new Sources();

        progress.stage("Reading " + folder);
        HospitalFiles files = sources.hospital(folder, asOf);
        Catalogue catalogue = sources.catalogue(files);
        PreparedFeeds prepared = notices(catalogue, sources, err);
        Intelligence intelligence = prepared.intelligence().get();
        ProblemList problems = new ProblemList(sources.problems());
        if (files.inventory().assets().isEmpty()) {
            problems.printErrors(err, 10);
            throw new UnusableInput("The inventory in " + folder + " holds no row that can be used.");
        }

        SolutionIds solutions = new SolutionIds(catalogue.solutions());
        whatIf.check(solutions);
        whatIf.check(files.inventory().assets());
        whatIf.check(Quarter.of(asOf).plus(1), quarters);
        sources.add(solutions.problems(files.hospital()));
        sources.add(WhatIf.problems(files.hospital(), files.inventory().assets()));
        Hospital hospital = whatIf.over(withBudget(files.hospital()));

        SectorOption.Heard heard = sector.over(catalogue, sources);
        ReviewInput input = new ReviewInput(
                hospital,
                files.inventory(),
                files.answers(),
                intelligence,
                files.decisions(),
                heard.catalogue(),
                heard.sector(),
                new ReviewInput.Settings(
                        asOf,
                        quarters,
                        seed,
                        years,
                        new Depth(frontier, stability.isEmpty() ? 0 : stability.getLast()),
                        aim == PlanAim.SHORTFALL));
        ReviewResult result = Review.run(
                input, prepared.index(), new OrToolsPlanner(), stage -> progress.stage(StageNames.of(stage)));

        sources.add(CorrectionProblems.of(result.corrected().uses()));
        problems = new ProblemList(sources.problems());

        progress.stage("Writing the report");
        Path folderOut = out.isEmpty() ? folder.resolve("result") : out.getFirst();
        ReportFolder.write(
                result,
                sources.problems(),
                inputAccount(files, sources.problems().size()),
                folderOut,
                Words.languages());
        problems.printErrors(err, 5);
        new Summary(result, files.account(), problems, folderOut)
                .print(spec.commandLine().getOut());
        for (int i = 0; i < earlier.size(); i++) {
            new Comparison(earlier.get(i), compare.get(i), result)
                    .print(spec.commandLine().getOut());
        }
        boolean fails = result.findings().findings().stream()
                .anyMatch(finding ->
                        failOn.stream().anyMatch(level -> finding.rating().criticality() >= level));
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void checkOptions() {
        if (quarters < 1 || quarters > 40) {
            throw wrong("--quarters " + quarters + " must be 1 to 40.");
        }
        if (years < 1_000 || years > 10_000_000) {
            throw wrong("--years " + years + " must be 1,000 to 10,000,000.");
        }
        for (double amount : budget) {
            if (!(amount >= 0) || amount > 1e12) {
                throw wrong("--budget " + amount + " must be an amount of money of 0 or more.");
            }
        }
        for (int draws : stability) {
            if (draws < 1 || draws > 1_000) {
                throw wrong("--stability " + draws + " must be 1 to 1,000.");
            }
        }
        for (int criticality : failOn) {
            if (criticality < 1 || criticality > 5) {
                throw wrong("--fail-on " + criticality + " must be a criticality of 1 to 5.");
            }
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private PreparedFeeds notices(Catalogue catalogue, Sources sources, PrintWriter err) throws UnusableInput {
        Matcher matcher = new Matcher(catalogue.vendors(), catalogue.deviceClasses());
        Path own = folder.resolve("feeds");
        if (feeds.isEmpty() && !Files.isDirectory(own)) {
            err.println("There are no security notices: no --feeds was given and " + own
                    + " does not exist. The plan is made without them.");
            return PreparedFeeds.of(Intelligence.NONE, matcher);
        }
        return kept.read(feeds.isEmpty() ? own : feeds.getFirst(), matcher, sources, err);
    }

    private Hospital withBudget(Hospital hospital) {
        if (budget.isEmpty()) {
            return hospital;
        }
        Euros perYear = Euros.of(budget.getFirst() * hospital.currency().euros());
        return hospital.withMeans(hospital.means().withBudget(new Budget.Pooled(perYear)));
    }

    private InputAccount inputAccount(HospitalFiles files, int problems) {
        InventoryAccount account = files.account();
        List<InputAccount.InputFile> inputs = Stream.of(
                        "hospital.yaml", "suppliers.csv", "answers.csv", "matches.yaml", "sboms")
                .map(name -> new InputAccount.InputFile(name, Files.exists(folder.resolve(name))))
                .toList();
        return new InputAccount(
                account.rowsIn(),
                account.assets(),
                account.unusable().size(),
                inputs,
                problems,
                files.hospital().assumed());
    }
}
