package org.wardround.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.TypeConversionException;

/** Where the program starts. */
@Command(
        name = "wardround",
        mixinStandardHelpOptions = true,
        version = "Wardround 0.1.0",
        header = "From a hospital's own files to a cybersecurity plan that it can afford.",
        description = {
            "",
            "Wardround reads what a hospital has (a spreadsheet is enough), compares it with security notices that you"
                    + " keep in a folder, and says what is wrong, how critical it is for patients, what the law asks,"
                    + " what it may cost, and which measures remove the most risk with the money and people there are."
                    + " It works offline and never touches a device.",
            ""
        },
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  wardround plan samples/st-elara      try it on the invented hospital that comes with it",
            "  wardround check my-hospital/         what is wrong with my files, row by row",
            "  wardround feeds pull --into feeds/   fetch security notices (needs the internet, once)",
            "  wardround plan my-hospital/ --feeds feeds/",
            "",
            "Exit codes: 0 fine, 1 findings (only with --fail-on), 2 usage, 3 input unusable, 4 internal."
        })
public final class Wardround {
    /** Every command, in the order of the help. */
    private static final List<Class<?>> COMMANDS = List.of(
            PlanCommand.class,
            MatchCommand.class,
            RemediateCommand.class,
            CheckCommand.class,
            LettersCommand.class,
            ClocksCommand.class,
            InsightsCommand.class,
            ExplainCommand.class,
            SolveCommand.class,
            SimulateCommand.class,
            FeedsCommand.class,
            WarmUpCommand.class,
            HelpCommand.class);

    private Wardround() {}

    /**
     * Runs one command.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(
                args,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    /**
     * Runs one command without ending the process.
     *
     * @param args the command line
     * @param out where results go
     * @param err where everything else goes
     * @return the exit code
     */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Wardround());
        commandsFor(args).forEach(line::addSubcommand);
        line.setOut(out);
        line.setErr(err);
        line.registerConverter(LocalDate.class, Wardround::day);
        Numbers.register(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, command.getErr()));
        int code = line.execute(args.length == 0 ? new String[] {"--help"} : args);
        out.flush();
        err.flush();
        return code;
    }

    /** Looking at a command takes time, so only the one that is asked for is looked at, where it is plain which one. */
    private static List<Class<?>> commandsFor(String[] args) {
        if (args.length == 0) {
            return COMMANDS;
        }
        if (args[0].equals("--version") || args[0].equals("-V")) {
            return List.of();
        }
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> name(command).equals(args[0]))
                .toList();
        return named.isEmpty() || args[0].equals("help") ? COMMANDS : named;
    }

    private static String name(Class<?> command) {
        Command annotation = command.getAnnotation(Command.class);
        return annotation == null ? "" : annotation.name();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new TypeConversionException("\"" + text + "\" must be a day such as 2026-11-24");
        }
    }

    private static int failure(Exception exception, PrintWriter err) {
        if (exception instanceof UnusableInput unusable) {
            err.println(unusable.getMessage());
            return ExitCode.INPUT;
        }
        if (exception instanceof NoSuchFileException missing) {
            err.println("There is no file or folder " + missing.getFile() + ". Check the path.");
            return ExitCode.INPUT;
        }
        if (exception instanceof IOException io) {
            err.println("A file could not be read or written: " + io.getMessage() + ".");
            return ExitCode.INTERNAL;
        }
        err.println("Wardround failed: " + exception
                + ". This is a fault of the program; please report it with this text:");
        exception.printStackTrace(err);
        return ExitCode.INTERNAL;
    }
}
