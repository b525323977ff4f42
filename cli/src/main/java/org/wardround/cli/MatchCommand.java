package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.Corrections;
import org.wardround.formats.hospital.InventoryTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares an inventory with security notices. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        header = "Compare an inventory with security notices.",
        description = {
            "",
            "Prints one line for each asset and advisory that speaks of it: affected, possible (something needed to decide"
                    + " is missing or cannot be compared), not_affected or fixed (the advisory names this very product),"
                    + " with the reason. No line means: no notice in this folder names it, which is not \"safe\".",
            ""
        },
        footer = {"", "Example: wardround match inventory.csv --feeds feeds/ --format jsonl"})
final class MatchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "INVENTORY", description = "a .csv or .xlsx file")
    private Path file = Path.of("");

    @Option(
            names = "--feeds",
            paramLabel = "FOLDER",
            description = "folder of security notices, any tree of files (default: feeds/ beside the inventory)")
    private List<Path> feeds = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private MatchFormat format = MatchFormat.TABLE;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "exit 1 when a match is affected, or possible or affected: ${COMPLETION-CANDIDATES}")
    private FailOn failOn = FailOn.NEVER;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day to speak of, such as 2026-11-24 (default: today)")
    private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** From which verdict on the command fails. */
    enum FailOn {
        NEVER,
        POSSIBLE,
        AFFECTED
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err);
        Sources sources = new Sources();
        InventoryTable table = sources.inventory(file);
        if (table.assets().isEmpty()) {
            new ProblemList(sources.problems()).printErrors(err, 10);
            throw new UnusableInput("The inventory " + file + " holds no row that can be used.");
        }
        Catalogue catalogue = sources.catalogue();
        progress.stage("Reading security notices");
        Path beside = file.toAbsolutePath().resolveSibling("feeds");
        if (feeds.isEmpty() && !Files.isDirectory(beside)) {
            throw new UnusableInput(
                    "There are no security notices: give a folder with --feeds, or put one named feeds beside " + file
                            + ".");
        }
        Intelligence intelligence = sources.feeds(feeds.isEmpty() ? beside : feeds.getFirst());
        if (intelligence.advisories().isEmpty()) {
            new ProblemList(sources.problems()).printErrors(err, 10);
            throw new UnusableInput("There is no security notice that can be used in the feed folder.");
        }
        progress.stage("Comparing");
        Inventory inventory = new Inventory(table.assets(), List.of(), List.of());
        Matches found = new Matcher(catalogue.vendors(), catalogue.deviceClasses())
                .over(intelligence.advisories())
                .match(inventory);
        Corrected corrected =
                Corrections.apply(sources.corrections(file), found, inventory, intelligence.advisories(), asOf);
        sources.add(CorrectionProblems.of(corrected.uses()));
        Matches matches = corrected.matches();

        new MatchPrinter(format)
                .print(table.assets(), matches.matches(), spec.commandLine().getOut());
        ProblemList problems = new ProblemList(sources.problems());
        problems.printErrors(err, 5);
        err.println(
                table.assets().size() + " assets, " + intelligence.advisories().size() + " notices, "
                        + matches.matches().size() + " lines; " + problems.counts());
        return fails(matches.matches()) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private boolean fails(List<Match> matches) {
        return switch (failOn) {
            case NEVER -> false;
            case POSSIBLE -> matches.stream().anyMatch(Match::reported);
            case AFFECTED -> matches.stream().anyMatch(match -> match.verdict() == Verdict.AFFECTED);
        };
    }
}
