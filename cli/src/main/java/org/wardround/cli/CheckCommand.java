package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.wardround.engine.kernel.Severity;
import org.wardround.formats.hospital.InventoryAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a hospital's files, row by row, and does nothing else. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Say what is wrong with the input, row by row.",
        description = {
            "",
            "Reads a hospital's folder as plan would, and lists every row, column and value that cannot be used or that a"
                    + " person should look at, with the place and what to do. Nothing is written. The exit code is 0 also"
                    + " when there are errors, unless --fail-on says otherwise.",
            "",
            "Reads the notices of the feed folder too, and says which of them cannot be used. An inventory alone (.csv or"
                    + " .xlsx) can be checked as well.",
            "",
            "A .json file, or a folder without an inventory, is taken for security notices: CSAF 2.0 and 2.1 documents are"
                    + " checked against their structure and mandatory tests, and for what a buyer needs and misses.",
            ""
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "the hospital's folder, an inventory, or security notices")
    private Path folder = Path.of("");

    @Option(
            names = "--feeds",
            paramLabel = "FOLDER",
            description = "folder of security notices to read too (default: feeds/ in the hospital's folder)")
    private List<Path> feeds = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day to speak of, such as 2026-11-24 (default: today)")
    private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "exit 1 when there is an error or a warning: ${COMPLETION-CANDIDATES}")
    private FailOn failOn = FailOn.NEVER;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** From which severity on the command fails. */
    enum FailOn {
        NEVER,
        ERROR,
        WARNING
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> notices = NoticeCheck.files(folder);
        if (!notices.isEmpty()) {
            NoticeCheck check = new NoticeCheck();
            check.check(folder, notices);
            ProblemList list = check.print(out);
            return check.any() ? code(list) : ExitCode.INPUT;
        }
        Sources sources = new Sources();
        HospitalCheck check = new HospitalCheck(sources, asOf);
        InventoryAccount account = Files.isRegularFile(folder)
                ? check.inventory(folder)
                : check.folder(folder, feeds.isEmpty() ? folder.resolve("feeds") : feeds.getFirst(), !feeds.isEmpty());
        ProblemList list = new ProblemList(sources.problems());
        list.printAll(out);
        out.println(new RowCount(account).sentence());
        check.notices().ifPresent(out::println);
        out.println(list.counts());
        return account.assets() == 0 ? ExitCode.INPUT : code(list);
    }

    private int code(ProblemList list) {
        boolean fails = switch (failOn) {
            case NEVER -> false;
            case ERROR -> list.has(Severity.ERROR);
            case WARNING -> list.has(Severity.ERROR) || list.has(Severity.WARNING);
        };
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
