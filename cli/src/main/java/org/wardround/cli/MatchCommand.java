package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wardround.cli.listing.ListBy;
import org.wardround.cli.listing.Listings;
import org.wardround.cli.listing.MatchView;
import org.wardround.cli.listing.NearMissList;
import org.wardround.cli.listing.SinceLast;
import org.wardround.cli.listing.Statistics;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.MatchMode;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.Corrections;
import org.wardround.engine.remediation.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "",
            "What people corrected in matches.yaml, in the folder of the inventory, counts. How far things are mended stands"
                    + " in remediation.csv there; a newer revision that changes nothing for an asset is no new match.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  wardround match inventory.csv --feeds feeds/ --format jsonl",
            "  wardround match my-hospital/ --list work",
            "  wardround match my-hospital/ --advisory ICSMA-20-254-01 --statistics"
        })
final class MatchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "INVENTORY", description = "a .csv or .xlsx file, or a hospital's folder")
    private Path file = Path.of("");

    @Option(
            names = "--feeds",
            paramLabel = "FOLDER",
            description = "folder of security notices, any tree of files (default: feeds/ beside the inventory)")
    private List<Path> feeds = List.of();

    @Mixin
    private IndexOption kept = new IndexOption();

    @Mixin
    private MatchSelection selection = new MatchSelection();

    @Option(
            names = "--strict",
            description = "only what is confirmed: maker and whole name as written, or an identifier")
    private boolean strict;

    @Option(names = "--wide", description = "near misses too, as possible")
    private boolean wide;

    @Option(
            names = "--list",
            paramLabel = "BY",
            description =
                    "sort by ${COMPLETION-CANDIDATES}; a PRODUCT is a maker and model, WORK is one piece of work for"
                            + " each product and notice that a person has to look at")
    private List<ListBy> by = List.of();

    @Option(
            names = "--statistics",
            description = "count assets, or software parts, instead, for each notice, or for what --list says")
    private boolean statistics;

    @Option(
            names = "--near-misses",
            description =
                    "print what was not taken instead: products that a row seems to name, with the rule that refused"
                            + " them")
    private boolean nearMisses;

    @Option(names = "--since-last", description = "only what is new, changed or gone since the last run that was kept")
    private boolean sinceLast;

    @Option(
            names = "--keep",
            description =
                    "keep this run in remediation.csv beside the inventory, so that the next one can be compared with"
                            + " it")
    private boolean keep;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private MatchFormat format = MatchFormat.TABLE;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description =
                    "exit 1 when a match that is not done is affected, or possible or affected: ${COMPLETION-CANDIDATES}")
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
        checkOptions();
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err);
        Sources sources = new Sources();
        MatchPlace place = MatchPlace.read(file, sources, asOf);
        if (place.inventory().assets().isEmpty()) {
            new ProblemList(sources.problems()).printErrors(err, 10);
            throw new UnusableInput("The inventory " + file + " holds no row that can be used.");
        }
        progress.stage("Reading security notices");
        List<Advisory> named = selection.documents(sources);
        Matcher matcher =
                new Matcher(place.catalogue().vendors(), place.catalogue().deviceClasses());
        PreparedFeeds prepared = notices(place, matcher, sources);
        List<Advisory> advisories = MatchSelection.joined(prepared.advisories(), named);
        if (advisories.isEmpty()) {
            new ProblemList(sources.problems()).printErrors(err, 10);
            throw new UnusableInput("There is no security notice that can be used in the feed folder.");
        }
        Set<String> wanted = selection.wanted(advisories, named);
        Inventory inventory = selection.of(place.inventory());

        progress.stage("Comparing");
        AdvisoryIndex index = named.isEmpty() ? prepared.index().get() : matcher.over(advisories);
        Matches found = index.match(place.inventory(), mode());
        Corrected corrected =
                Corrections.apply(place.decisions().corrections(), found, place.inventory(), advisories, asOf);
        if (!selection.isPart()) {
            sources.add(CorrectionProblems.of(corrected.uses()));
        }
        List<Match> matches = selection.only(wanted, corrected.matches().matches(), inventory);

        boolean plain = by.isEmpty() && !statistics && !nearMisses && !sinceLast;
        boolean marked = !place.decisions().kept().isEmpty();
        boolean compared = !plain || marked || keep || failOn != FailOn.NEVER;
        RunState state = compared
                ? RunState.of(
                        place.decisions().kept(),
                        matches,
                        place.inventory(),
                        advisories,
                        selection.scope(inventory, place.inventory(), wanted),
                        asOf)
                : RunState.NONE;
        Matches those = new Matches(matches, found.coverage());
        if (plain && !marked) {
            new MatchPrinter(format)
                    .print(
                            inventory.assets(),
                            matches,
                            any -> "",
                            MatchPrinter::unkept,
                            spec.commandLine().getOut());
        } else {
            MatchView view = new MatchView(place.inventory().assets(), advisories, those, state);
            if (plain) {
                new MatchPrinter(format)
                        .print(
                                inventory.assets(),
                                matches,
                                view::tag,
                                view::status,
                                spec.commandLine().getOut());
            } else {
                print(index, inventory, view, wanted);
            }
        }
        if (sinceLast && place.decisions().kept().isEmpty()) {
            err.println(
                    "No run has been kept in " + place.folder() + " yet, so everything is new. Keep one with --keep.");
        }
        if (keep) {
            new RemediationStore(place.folder(), asOf, sources.names()).change(before -> state.toKeep());
        }
        ProblemList problems = new ProblemList(sources.problems());
        problems.printErrors(err, 5);
        int notices = wanted.isEmpty() ? advisories.size() : wanted.size();
        err.println(Plural.of(inventory.assets().size(), "asset") + ", " + Plural.of(notices, "notice") + ", "
                + Plural.of(matches.size(), "match") + corrections(corrected) + "; " + problems.counts());
        return fails(state.open(those).matches()) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void checkOptions() {
        if (strict && wide) {
            throw new ParameterException(spec.commandLine(), "Give either --strict or --wide, not both.");
        }
        if (nearMisses && (statistics || !by.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "--near-misses is a list of its own; leave --list and --statistics out.");
        }
        if (sinceLast && (statistics || nearMisses)) {
            throw new ParameterException(
                    spec.commandLine(), "--since-last is for matches; leave --statistics and --near-misses out.");
        }
        if (by.size() > 1) {
            throw new ParameterException(spec.commandLine(), "Give --list once.");
        }
    }

    private MatchMode mode() {
        if (strict) {
            return MatchMode.STRICT;
        }
        return wide ? MatchMode.WIDE : MatchMode.USUAL;
    }

    private PreparedFeeds notices(MatchPlace place, Matcher matcher, Sources sources) throws UnusableInput {
        Path folder = feeds.isEmpty() ? place.feeds() : feeds.getFirst();
        if (feeds.isEmpty() && !Files.isDirectory(folder)) {
            if (selection.namesDocuments()) {
                return PreparedFeeds.of(Intelligence.NONE, matcher);
            }
            throw new UnusableInput(
                    "There are no security notices: give a folder with --feeds, or put one named feeds beside the"
                            + " inventory.");
        }
        return kept.read(folder, matcher, sources, spec.commandLine().getErr());
    }

    private void print(AdvisoryIndex index, Inventory inventory, MatchView view, Set<String> wanted) {
        PrintWriter out = spec.commandLine().getOut();
        ListingPrinter printer = new ListingPrinter(format);
        if (nearMisses) {
            NearMissList list = new NearMissList(view);
            inventory
                    .assets()
                    .forEach(asset -> list.add(
                            asset,
                            index.nearMisses(asset, mode()).stream()
                                    .filter(miss -> wanted.isEmpty() || wanted.contains(miss.advisoryId()))
                                    .toList()));
            printer.print(list.listing(), out);
        } else if (statistics) {
            printer.print(Statistics.of(by.isEmpty() ? ListBy.DOCUMENT : by.getFirst(), view), out);
        } else if (sinceLast) {
            printer.print(SinceLast.of(by.isEmpty() ? ListBy.ASSET : by.getFirst(), view), out);
        } else {
            printer.print(Listings.of(by.getFirst(), view), out);
        }
    }

    private static String corrections(Corrected corrected) {
        return corrected.changed() == 0 ? "" : " (" + corrected.changed() + " corrected by a person)";
    }

    private boolean fails(List<Match> matches) {
        return switch (failOn) {
            case NEVER -> false;
            case POSSIBLE -> matches.stream().anyMatch(Match::reported);
            case AFFECTED -> matches.stream().anyMatch(match -> match.verdict() == Verdict.AFFECTED);
        };
    }
}
