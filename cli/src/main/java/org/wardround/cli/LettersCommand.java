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
import org.wardround.engine.matching.Matcher;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.obligation.ObligationStanding;
import org.wardround.engine.obligation.Standings;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.remediation.Corrections;
import org.wardround.engine.work.Inquiries;
import org.wardround.engine.work.Inquiry;
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
            ""
        },
        footer = {"", "Example: wardround letters samples/st-elara --out letters/"})
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
        ProblemList problems = new ProblemList(sources.problems());
        if (files.inventory().assets().isEmpty()) {
            problems.printErrors(err, 10);
            throw new UnusableInput("The inventory in " + folder + " holds no row that can be used.");
        }
        Catalogue catalogue = sources.catalogue(files);
        Inquiries inquiries = inquiries(sources, files, catalogue, progress, err);

        progress.stage("Writing letters");
        Path folderOut = out.isEmpty() ? folder.resolve("letters").resolve(asOf.toString()) : out.getFirst();
        LetterFolder.write(inquiries, sender(files, catalogue), languageOf(files), asOf, folderOut, place -> false);
        problems.printErrors(err, 5);
        print(inquiries, folderOut);
        return ExitCode.FINE;
    }

    private Inquiries inquiries(
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
        Matches matches = new Matcher(catalogue.vendors(), catalogue.deviceClasses())
                .over(intelligence.advisories())
                .match(files.inventory());
        Corrected corrected = Corrections.apply(
                files.decisions().corrections(), matches, files.inventory(), intelligence.advisories(), asOf);
        Inquiries all = Inquiries.of(
                files.inventory(),
                matches,
                corrected.matches().matches(),
                intelligence.advisories(),
                catalogue.deviceClasses(),
                List.of(),
                asOf);
        if (makers.isEmpty()) {
            return all;
        }
        List<Inquiry> some =
                all.inquiries().stream().filter(one -> wanted(one.maker())).toList();
        if (some.isEmpty()) {
            throw new UnusableInput(
                    "There are no questions to a manufacturer whose name holds " + String.join(" or ", makers) + ".");
        }
        return new Inquiries(some, all.withoutMaker());
    }

    private boolean wanted(String maker) {
        return makers.stream().anyMatch(part -> maker.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
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
        print.println(letters + " letters with " + open + " open questions; " + (all - open) + " are answered; "
                + inquiries.withoutMaker().size() + " products without a known manufacturer");
        print.println("Begin with " + folderOut.resolve("index.html"));
    }
}
