package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wardround.engine.Catalogue;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.obligation.Standings;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.Corrections;
import org.wardround.engine.remediation.RunState;
import org.wardround.engine.work.Inquiries;
import org.wardround.engine.work.Inquiry;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.formats.hospital.AnswerRow;
import org.wardround.formats.hospital.Correspondence;
import org.wardround.formats.hospital.HospitalFiles;
import org.wardround.report.LetterFolder;
import org.wardround.report.letter.Sender;
import org.wardround.report.words.LetterWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one letter to each manufacturer. */
@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        header = "Ask each manufacturer, in one letter, what only it knows.",
        description = {
            "",
            "Writes one page for each manufacturer with all questions on its products: which are affected by a security"
                    + " notice, is there an approved update, until when is it supported. Beside each letter lies an answer"
                    + " sheet for the manufacturer to fill in; index.html lists all letters. Nothing is sent.",
            "",
            "When a sheet comes back, --answers reads it. A VEX document that comes back goes into the feed folder. What is"
                    + " answered is not asked again, until the answer runs out.",
            ""
        },
        footer = {
            "",
            "Examples: wardround letters samples/st-elara --out letters/",
            "          wardround letters samples/st-elara --answers answers-contec.csv"
        })
final class LettersCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "the hospital's folder")
    private Path folder = Path.of("");

    @Option(
            names = "--feeds",
            paramLabel = "FOLDER",
            description = "folder of security notices, any tree of files (default: feeds/ in the hospital's folder)")
    private List<Path> feeds = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "where letters go (default: letters/ and the day, in the hospital's folder)")
    private List<Path> out = List.of();

    @Option(
            names = "--maker",
            paramLabel = "NAME",
            description = "only letters to manufacturers whose name holds this text; can be given again")
    private List<String> makers = List.of();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "de, en, es, fr, it or nl (default: language in hospital.yaml, else that of the country)")
    private String language = "";

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "read an answer sheet back that a manufacturer filled in (CSV or XLSX; can be given again): verdicts"
                            + " go to matches.yaml, everything to maker-answers.csv, and no letters are written")
    private List<Path> answers = List.of();

    @Option(names = "--dry-run", description = "with --answers: say what is wrong with the sheet, and write nothing")
    private boolean dryRun;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "date of the letters, such as 2026-11-24 (default: today)")
    private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (!language.isEmpty() && !LetterWords.languages().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language " + language + " must be one of " + String.join(", ", LetterWords.languages()) + ".");
        }
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err);
        Sources sources = new Sources();
        progress.stage("Reading " + folder);
        HospitalFiles files = sources.hospital(folder, asOf);
        if (files.inventory().assets().isEmpty()) {
            new ProblemList(sources.problems()).printErrors(err, 10);
            throw new UnusableInput("The inventory in " + folder + " holds no row that can be used.");
        }
        Catalogue catalogue = sources.catalogue(files);
        LetterQuestions questions = questions(sources, files, catalogue, progress, err);
        if (!answers.isEmpty()) {
            return takeBack(questions, sources);
        }
        progress.stage("Writing letters");
        Path folderOut = out.isEmpty() ? folder.resolve("letters").resolve(asOf.toString()) : out.getFirst();
        Inquiries wanted = wanted(questions.inquiries());
        List<String> kept = LetterFolder.write(
                wanted, sender(files, catalogue), languageOf(files), asOf, folderOut, place -> filledIn(place));
        new ProblemList(sources.problems()).printErrors(err, 5);
        kept.forEach(name -> err.println(name + " holds answers already, so it was not written anew. Read it back with"
                + " --answers, then write the letters again into another folder."));
        print(wanted, folderOut);
        return ExitCode.FINE;
    }

    private LetterQuestions questions(
            Sources sources, HospitalFiles files, Catalogue catalogue, Progress progress, PrintWriter err)
            throws UnusableInput {
        progress.stage("Reading security notices");
        Path own = folder.resolve("feeds");
        Intelligence intelligence = Intelligence.NONE;
        if (feeds.isEmpty() && !Files.isDirectory(own)) {
            err.println("There are no security notices: no --feeds was given and " + own
                    + " does not exist. The letters ask about support, SBOM and MDS2 alone.");
        } else {
            intelligence = sources.feeds(feeds.isEmpty() ? own : feeds.getFirst());
        }
        progress.stage("Comparing");
        Matches found = new Matcher(catalogue.vendors(), catalogue.deviceClasses())
                .over(intelligence.advisories())
                .match(files.inventory());
        Corrected corrected = Corrections.apply(
                files.decisions().corrections(), found, files.inventory(), intelligence.advisories(), asOf);
        RunState state = RunState.of(
                files.decisions().kept(),
                corrected.matches().matches(),
                files.inventory(),
                intelligence.advisories(),
                key -> true,
                asOf);
        List<MakerAnswer> known = sources.makerAnswers(folder, asOf);
        Inquiries inquiries = Inquiries.of(
                files.inventory(),
                found,
                state.open(corrected.matches()).matches(),
                intelligence.advisories(),
                catalogue.deviceClasses(),
                known,
                asOf);
        return new LetterQuestions(files, corrected, known, inquiries);
    }

    private int takeBack(LetterQuestions questions, Sources sources) throws Exception {
        Sources sheets = new Sources();
        AnswersBack back = new AnswersBack(questions);
        int rows = 0;
        for (Path file : answers) {
            List<AnswerRow> answered = sheets.answerSheet(file, asOf);
            rows += answered.size();
            if (answered.isEmpty() && sheets.problems().isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println(Sources.name(file) + " holds no answer: its column \"answer\" is empty.");
            }
            back.take(Sources.name(file), answered);
        }
        char separator = languageOf(questions.files()).equals("en") ? ',' : ';';
        boolean done = dryRun || back.write(folder, separator, sheets.names());
        new ProblemList(sources.problems()).printErrors(spec.commandLine().getErr(), 5);
        sheets.add(back.problems());
        ProblemList problems = new ProblemList(sheets.problems());
        problems.printAll(spec.commandLine().getErr());
        PrintWriter print = spec.commandLine().getOut();
        if (!done) {
            return ExitCode.INPUT;
        }
        print.println((dryRun ? "Would take " : "Taken: ") + back.summary() + "; " + problems.counts());
        if (!back.supportDays().isEmpty()) {
            print.println("Enter in the inventory, so that the plan knows of it:");
            back.supportDays().forEach(line -> print.println("  " + Terminal.printable(line)));
        }
        boolean nothing = rows == 0 || (!back.any() && problems.has(Severity.ERROR));
        return nothing ? ExitCode.INPUT : ExitCode.FINE;
    }

    /** Whether a manufacturer's answers lie where a blank sheet would be written. */
    private boolean filledIn(Path place) {
        if (!Sources.name(place).startsWith("answers-")) {
            return false;
        }
        try {
            Sources sheet = new Sources();
            return !sheet.answerSheet(place, asOf).isEmpty() || new ProblemList(sheet.problems()).has(Severity.ERROR);
        } catch (UnusableInput unusable) {
            return true;
        }
    }

    private Inquiries wanted(Inquiries all) throws UnusableInput {
        if (makers.isEmpty()) {
            return all;
        }
        List<Inquiry> some = all.inquiries().stream()
                .filter(one -> makers.stream().anyMatch(part -> holds(one.maker(), part)))
                .toList();
        if (some.isEmpty()) {
            throw new UnusableInput(
                    "There are no questions to a manufacturer whose name holds " + String.join(" or ", makers) + ".");
        }
        return new Inquiries(some, all.withoutMaker());
    }

    private static boolean holds(String maker, String part) {
        return maker.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private Sender sender(HospitalFiles files, Catalogue catalogue) {
        Correspondence from = files.correspondence();
        boolean nis2 = Standings.of(catalogue.law(), files.hospital().profile(), files.answers(), asOf).stream()
                .filter(ObligationStanding::binding)
                .anyMatch(one -> one.obligation().id().equals("nis2-21-2-d"));
        return new Sender(
                files.hospital().profile().name(), from.address(), from.name(), from.email(), from.phone(), nis2);
    }

    private String languageOf(HospitalFiles files) {
        if (!language.isEmpty()) {
            return language;
        }
        String own = files.correspondence().language();
        if (LetterWords.languages().contains(own)) {
            return own;
        }
        return LetterWords.languageOf(files.hospital().profile().country());
    }

    private void print(Inquiries inquiries, Path folderOut) {
        PrintWriter print = spec.commandLine().getOut();
        long letters = inquiries.inquiries().stream()
                .filter(one -> !one.open().isEmpty())
                .count();
        long open = inquiries.inquiries().stream()
                .mapToLong(one -> one.open().size())
                .sum();
        long all = inquiries.inquiries().stream()
                .mapToLong(one -> one.questions().size())
                .sum();
        print.println(Plural.of(letters, "letter") + " with " + Plural.of(open, "open question") + "; " + (all - open)
                + " answered; " + Plural.of(inquiries.withoutMaker().size(), "product")
                + " without a known manufacturer");
        print.println("Begin with " + folderOut.resolve("index.html"));
    }
}
