package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.wardround.engine.consultation.Grouping;
import org.wardround.engine.consultation.Insights;
import org.wardround.engine.consultation.InsightsStage;
import org.wardround.engine.consultation.Item;
import org.wardround.engine.consultation.Rank;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.consultation.CollectedText;
import org.wardround.formats.consultation.ConsultationFiles;
import org.wardround.report.sector.Consulted;
import org.wardround.report.sector.ItemWords;
import org.wardround.report.sector.SectorFolder;
import org.wardround.report.words.SectorWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a consultation says. */
@Command(
        name = "insights",
        mixinStandardHelpOptions = true,
        header = "What a sector says: from private ratings to figures that single nobody out.",
        description = {
            "",
            "Reads a consultation in which many professionals rated challenges and solutions: a folder with consultation.yaml"
                    + " and round-1.csv, round-2.csv ..., or one table as a survey tool exports it, with a map of its"
                    + " columns. No published figure, and no difference of published figures, rests on fewer people than the"
                    + " consultation's rules say.",
            ""
        },
        footer = {
            "",
            "Examples: wardround insights samples/consultation",
            "          wardround insights answers.csv --map columns.yaml --out result/",
            "          wardround plan my-hospital/ --insights result/insights.json"
        })
final class InsightsCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PLACE", description = "the consultation's folder, or one table of answers")
    private Path place = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "what the columns of an export hold (default: columns.yaml in the folder, where it is there)")
    private List<Path> map = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "where results go (default: result/ beside the answers)")
    private List<Path> out = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day that the paper speaks of, such as 2026-11-24 (default: today)")
    private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--plan-groups",
            description =
                    "before anybody is asked: which groups the expected numbers of consultation.yaml allow to show")
    private boolean planGroups;

    @Option(
            names = "--draw",
            paramLabel = "FILE",
            description =
                    "before anybody is asked: writes who rates what into draw.csv, at most 25 items for each of the people"
                            + " in this table (respondent, and if you like challenges that this person chose)")
    private List<Path> draw = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Sources sources = new Sources();
        ConsultationFiles files = sources.consultation(place, map.stream().findFirst());
        if (planGroups || !draw.isEmpty()) {
            int code = new BeforeAsking(files, spec.commandLine().getOut()).run(planGroups, draw, sources, folder());
            new ProblemList(withoutAnswers(sources.problems()))
                    .printAll(spec.commandLine().getErr());
            return code;
        }
        if (files.consultation().ratings().isEmpty()) {
            new ProblemList(sources.problems()).printAll(spec.commandLine().getErr());
            throw new UnusableInput("There is no rating in " + place + " that can be used.");
        }
        Insights insights = InsightsStage.run(files.consultation());
        Path folder = folder();
        SectorFolder.write(consulted(files, insights), asOf, SectorWords.languages(), folder);
        new ProblemList(sources.problems()).printAll(spec.commandLine().getErr());
        print(files, insights, folder);
        return ExitCode.FINE;
    }

    /** Before anybody is asked it is no fault that nobody answered. */
    private static List<Problem> withoutAnswers(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.code().equals("folder.no-round"))
                .toList();
    }

    private Path folder() {
        return out.isEmpty() ? home().resolve("result") : out.getFirst();
    }

    private Path home() {
        Path absolute = place.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isDirectory(place) || parent == null ? place : parent;
    }

    private static Consulted consulted(ConsultationFiles files, Insights insights) {
        SortedMap<String, ItemWords> words = new TreeMap<>();
        files.texts().forEach((id, text) -> {
            List<CollectedText> merged = files.collected().stream()
                    .filter(one -> one.item().equals(id))
                    .toList();
            words.put(
                    id,
                    new ItemWords(
                            text.title(),
                            text.statement(),
                            text.actors(),
                            text.measure(),
                            merged.stream()
                                    .filter(CollectedText::released)
                                    .map(CollectedText::text)
                                    .toList(),
                            merged.size()));
        });
        return new Consulted(
                files.title(),
                files.heldBy(),
                files.licence(),
                files.consultation().protection(),
                files.consultation().groupings().stream().map(Grouping::id).toList(),
                insights,
                words);
    }

    private void print(ConsultationFiles files, Insights insights, Path folder) {
        PrintWriter print = spec.commandLine().getOut();
        print.println(Plural.of(insights.respondents(), "person") + " in "
                + Plural.of(insights.rounds(), "round") + " on "
                + Plural.of(insights.items().size(), "item"));
        for (Item.Kind kind : Item.Kind.values()) {
            List<Rank> first = insights.ranks(kind).stream().limit(5).toList();
            if (!first.isEmpty()) {
                print.println(kind == Item.Kind.CHALLENGE ? "Most critical:" : "Most beneficial:");
                first.forEach(rank -> print.println(String.format(
                        Locale.ROOT,
                        "  %d. %s %s: %.1f, among the first five in %.0f of 100 panels like this one",
                        rank.place(),
                        rank.item(),
                        Terminal.printable(Optional.ofNullable(files.texts().get(rank.item()))
                                .map(text -> text.title().in("en"))
                                .orElse("")),
                        rank.mean(),
                        100 * rank.topFive())));
            }
        }
        print.println("No figure rests on fewer than "
                + files.consultation().protection().minimum() + " people, whatever "
                + files.consultation().protection().coalition() + " others tell each other.");
        print.println("Written to " + folder + ": the position paper (paper.*), tables and insights.json");
    }
}
