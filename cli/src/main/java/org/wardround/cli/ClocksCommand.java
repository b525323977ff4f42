package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.clock.ClockCard;
import org.wardround.engine.clock.ClockCountry;
import org.wardround.engine.clock.Clocks;
import org.wardround.engine.clock.Incident;
import org.wardround.formats.hospital.CardFiles;
import org.wardround.report.clock.ClockPage;
import org.wardround.report.clock.ClockView;
import org.wardround.report.words.ClockWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which clocks run after an incident. */
@Command(
        name = "clocks",
        mixinStandardHelpOptions = true,
        header = "After an incident: who must report what, to whom, until when.",
        description = {
            "",
            "Without times, prints the card to hang up: every clock of the hospital's country, from which fact it starts,"
                    + " and whom to call. With times, says until when each step is due, what is late and what comes next."
                    + " NIS2 and data protection start from different facts, so each has its own.",
            ""
        },
        footer = {
            "",
            "Examples: wardround clocks --country DE --format pdf",
            "          wardround clocks my-hospital/ --aware 2026-11-24T03:10 --aware-breach 2026-11-24T09:00 --ics dates.ics",
            "          wardround clocks my-hospital/ --aware 2026-11-24T03:10 --sent nis2-notification=2026-11-25T17:00"
        })
final class ClocksCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description =
                    "the hospital's folder: country and name from hospital.yaml; telephone numbers and own contracts"
                            + " from clocks.yaml")
    private List<Path> folder = List.of();

    @Option(names = "--country", paramLabel = "CODE", description = "country, such as DE (default: that of the folder)")
    private String country = "";

    @Option(names = "--zone", paramLabel = "ZONE", description = "time zone (default: that of the country's capital)")
    private String zone = "";

    @Option(
            names = "--aware",
            paramLabel = "TIME",
            description = "when you became aware of the significant incident (NIS2), such as 2026-11-24T03:10")
    private String aware = "";

    @Option(
            names = "--aware-breach",
            paramLabel = "TIME",
            description =
                    "when you became aware that personal data are affected, or a processor told you (data protection)")
    private String awareBreach = "";

    @Option(
            names = "--start",
            paramLabel = "FACT=TIME",
            description = "another start fact, such as detected=2026-11-24T02:00; can be given again")
    private Map<String, String> starts = Map.of();

    @Option(
            names = "--sent",
            paramLabel = "STEP=TIME",
            description = "a step that is done, by its id on the card; can be given again")
    private Map<String, String> sent = Map.of();

    @Option(names = "--ongoing", description = "the incident will still be handled when the final report is due")
    private boolean ongoing;

    @Option(
            names = {"--now", "--as-of"},
            paramLabel = "TIME",
            description = "moment at which you look (default: now)")
    private String now = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, html or pdf (default: ${DEFAULT-VALUE}); text and json go to the terminal")
    private ClockFormat format = ClockFormat.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "where the card goes (default for html and pdf: clocks.html, clocks.pdf)")
    private List<Path> out = List.of();

    @Option(names = "--ics", paramLabel = "FILE", description = "also write the dates as a calendar file")
    private List<Path> calendar = List.of();

    @Option(names = "--language", paramLabel = "CODE", description = "en or de (default: that of the folder, else en)")
    private String language = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UnusableInput, IOException {
        if (!language.isEmpty() && !ClockWords.languages().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language " + language + " must be one of " + String.join(", ", ClockWords.languages()) + ".");
        }
        PrintWriter err = spec.commandLine().getErr();
        Sources sources = new Sources();
        ClockBook shipped = sources.clocks();
        CardFiles files = folder.isEmpty() ? CardFiles.NONE : sources.cardFiles(folder.getFirst(), shipped);
        ClockBook book = shipped.with(files.clocks());
        ClockCountry place = place(book, files);
        ZoneId local = zone.isEmpty() ? place.zone() : Moments.zone(zone);
        Moments moments = new Moments(local);
        Instant seen = now.isEmpty() ? Instant.now().truncatedTo(ChronoUnit.MINUTES) : moments.read("--now", now);
        Clocks clocks = new Clocks(book, sources.acts());
        ClockCard blank = clocks.card(place, local, Incident.NONE, seen);
        ClockCard card = clocks.card(place, local, incident(new IncidentFacts(moments, seen, err), book, blank), seen);
        new ProblemList(sources.problems()).printErrors(err, 5);
        ClockWords words = new ClockWords(languageOf(files));
        ClockView view = new ClockPage(card, book, words)
                .view(
                        files.name(),
                        files.contacts().stream()
                                .map(one -> new ClockView.Slot(one.who(), one.number()))
                                .toList());
        ClockOutput output = new ClockOutput(card, book, view, words, spec.commandLine());
        output.card(format, out);
        for (Path file : calendar) {
            output.calendar(file);
        }
        return ExitCode.FINE;
    }

    private ClockCountry place(ClockBook book, CardFiles files) throws UnusableInput {
        String code = country.isEmpty() ? files.country() : country.toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new UnusableInput("Which country? Give --country, or a folder whose hospital.yaml says it.");
        }
        return book.country(code)
                .orElseThrow(() -> new UnusableInput("The catalogue has no clocks for " + code + ". It has "
                        + String.join(
                                ", ",
                                book.countries().stream()
                                        .map(ClockCountry::code)
                                        .toList())
                        + "."));
    }

    private Incident incident(IncidentFacts facts, ClockBook book, ClockCard blank) throws UnusableInput {
        facts.facts(starts, book);
        if (!aware.isEmpty()) {
            facts.fact("aware", "--aware", aware);
        }
        if (!awareBreach.isEmpty()) {
            facts.fact("aware-breach", "--aware-breach", awareBreach);
        }
        facts.sent(sent, blank);
        return facts.incident(ongoing);
    }

    private String languageOf(CardFiles files) {
        if (!language.isEmpty()) {
            return language;
        }
        return ClockWords.languages().contains(files.language()) ? files.language() : "en";
    }
}
